//! IAM: one file a noun, one method a call.

mod account;
mod devices;
mod documents;
mod policies;
mod roles;
mod users;

pub use devices::Device;
pub use policies::AttachedPolicy;
pub use roles::Role;
pub use users::User;

use aws_sdk_iam::operation::RequestId;

/// The request id of an answer.
fn id(output: &impl RequestId) -> String {
    output.request_id().unwrap_or_default().to_owned()
}

/// Reads a listing to its end: a proof over half a list proves nothing.
///
/// The request id is that of the last page.
macro_rules! all_pages {
    ($request:expr, $($items:tt)+) => {{
        let mut pages = $request.into_paginator().send();
        let mut all = Vec::new();
        let mut request_id = String::new();
        while let Some(page) = pages.next().await {
            let page = page?;
            request_id = crate::iam::id(&page);
            all.extend(page.$($items)+);
        }
        (all, request_id)
    }};
}
use all_pages;
