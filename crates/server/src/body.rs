//! Bodies, read within bounds.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use http_body_util::BodyExt as _;
use hyper::body::{Body, Incoming};
use tokio::sync::Semaphore;

use crate::connections::Connection;
use crate::limits::Limits;

/// Why a body was not read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub(crate) enum BodyError {
    #[error("The request body is incomplete")]
    Broken,
    #[error("The request body is too large")]
    TooLarge,
    #[error("The request body did not arrive in time")]
    TooSlow,
}

/// Reads a whole body.
///
/// Everyone may send a small one. A larger one takes one of the `large_bodies`, so that no number of clients can fill the
/// memory, and has the same time as all others, the wait included.
pub(crate) async fn read_body(
    body: Incoming,
    headers: &HeaderMap,
    limits: &Limits,
    large_bodies: &Semaphore,
    connection: &Connection,
) -> Result<Bytes, BodyError> {
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|declared| declared > limits.body_bytes) {
        return Err(BodyError::TooLarge);
    }
    let read = tokio::select! {
        biased;
        read = collect(body, limits, large_bodies) => read,
        () = connection.body_too_slow() => Err(BodyError::TooSlow),
    };
    connection.has_body();
    read
}

async fn collect(mut body: Incoming, limits: &Limits, large_bodies: &Semaphore) -> Result<Bytes, BodyError> {
    let Some(first) = next(&mut body).await? else {
        return Ok(Bytes::new());
    };
    if body.is_end_stream() && first.len() <= limits.body_bytes {
        return Ok(first);
    }
    let mut whole = BytesMut::from(first);
    let mut room = None;
    while let Some(more) = next(&mut body).await? {
        let length = whole.len().saturating_add(more.len());
        if length > limits.body_bytes {
            return Err(BodyError::TooLarge);
        }
        if length > Limits::SMALL_BODY && room.is_none() {
            room = large_bodies.acquire().await.ok();
        }
        whole.extend_from_slice(&more);
    }
    Ok(whole.freeze())
}

async fn next(body: &mut Incoming) -> Result<Option<Bytes>, BodyError> {
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(|_| BodyError::Broken)?.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}
