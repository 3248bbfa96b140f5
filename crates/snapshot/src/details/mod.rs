//! What `aws iam get-account-authorization-details` prints, read here and nowhere else.

mod entity;
mod page;

pub(crate) use page::{LISTS, Page, pages};

use crate::account::Account;
use crate::gap::Gap;
use crate::read_error::ReadError;

/// Puts the pages of one listing together.
///
/// Several listings may be mixed, such as one with `--filter User` and one with `--filter Role`; what is in two of
/// them must be the same in both.
pub(crate) fn gather(pages: &[Page<'_>]) -> Result<Account, ReadError> {
    let mut account = Account::default();
    for page in pages {
        page.fill(&mut account)?;
    }
    for list in page::LISTS {
        if !pages.iter().any(|page| page.has(list)) {
            account.missing.push(Gap::List { list });
        }
    }
    // each page but the last says that more follow; in which order the files were named says nothing
    if let Some(last) = pages.last()
        && pages.iter().all(Page::is_truncated)
    {
        account.missing.push(Gap::Page {
            after: last.name.clone(),
        });
    }
    Ok(account)
}
