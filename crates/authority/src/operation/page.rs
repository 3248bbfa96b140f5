//! Paging: MaxItems, Marker, IsTruncated.

use data_encoding::BASE64URL_NOPAD;
use steprole_api::Error;

/// AWS's page size when none is asked for (API model).
const DEFAULT_ITEMS: usize = 100;

/// A page of a listing.
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) is_truncated: Option<bool>,
    pub(super) marker: Option<String>,
}

/// Where a listing goes on: the key of the last item of the page before; empty at the start.
pub(super) struct Cursor {
    /// The last key shown.
    pub(super) after: String,
    max: usize,
}

impl Cursor {
    /// Reads what the request says.
    pub(super) fn new(marker: Option<&str>, max_items: Option<i32>) -> Result<Self, Error> {
        let after = match marker {
            None => String::new(),
            Some(marker) => BASE64URL_NOPAD
                .decode(marker.as_bytes())
                .ok()
                .and_then(|bytes| String::from_utf8(bytes).ok())
                .ok_or_else(|| Error::validation_error("Invalid Marker."))?,
        };
        let max = max_items
            .and_then(|items| usize::try_from(items).ok())
            .unwrap_or(DEFAULT_ITEMS);
        Ok(Self { after, max })
    }

    /// The same with at most so many items on a page, at least one: "IAM might return fewer than the MaxItems number of
    /// results, even when there are more results available" (API model).
    pub(super) fn at_most(&self, items: usize) -> Self {
        Self {
            after: self.after.clone(),
            max: self.max.min(items.max(1)),
        }
    }

    /// Cuts a page off `items`, which are ordered by `key` and all come after the cursor.
    pub(super) fn page<T>(&self, mut items: impl Iterator<Item = T>, key: impl Fn(&T) -> String) -> Page<T> {
        let page: Vec<T> = items.by_ref().take(self.max).collect();
        let marker = match (items.next(), page.last()) {
            (Some(_), Some(last)) => Some(BASE64URL_NOPAD.encode(key(last).as_bytes())),
            _ => None,
        };
        Page {
            items: page,
            is_truncated: Some(marker.is_some()),
            marker,
        }
    }

    /// As [`Cursor::page`] for items that are not yet cut at the cursor; they are sorted here.
    pub(super) fn page_sorted<T>(
        &self,
        items: impl Iterator<Item = T>,
        key: impl Fn(&T) -> String,
    ) -> Page<T> {
        let mut items: Vec<T> = items
            .filter(|item| self.after.is_empty() || key(item) > self.after)
            .collect();
        items.sort_by_cached_key(|item| key(item));
        self.page(items.into_iter(), key)
    }
}
