//! What one client may take from all others.

use std::time::Duration;

/// Bounds that keep a slow, greedy or broken client from hurting the others.
///
/// With the defaults clients can never take more than some 250 MiB: 2,048 connections with at most 64 KiB of head and 16 KiB
/// of body each, and 64 bodies that may grow to 1 MiB.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a body. Policies are a small part of it; the metadata of a SAML provider may be ten times as long by AWS's
    /// model, and no provider's is known to be.
    pub body_bytes: usize,
    /// Time for a whole body to arrive.
    pub body_time: Duration,
    /// Connections served at a time; further ones wait for a place.
    pub connections: u32,
    /// Bytes of a request's head: room for a presigned URL with a session token.
    pub head_bytes: usize,
    /// Time for a whole head to arrive, the idle time before it included.
    pub head_time: Duration,
    /// Bodies of more than [`Limits::SMALL_BODY`] read at a time; further ones wait within their own time.
    pub large_bodies: usize,
    /// How long a connection may be idle before its place is given to one that waits.
    pub spare_time: Duration,
    /// How long a client may refuse to take any byte of an answer.
    pub stall_time: Duration,
    /// How long a stop waits for answers in progress.
    pub stop_time: Duration,
}

impl Limits {
    /// A body up to this size, in bytes, is read without asking for room.
    pub const SMALL_BODY: usize = 16 * 1024;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 1024 * 1024,
            body_time: Duration::from_secs(10),
            connections: 2048,
            head_bytes: 64 * 1024,
            head_time: Duration::from_mins(1),
            large_bodies: 64,
            spare_time: Duration::from_secs(1),
            stall_time: Duration::from_secs(30),
            stop_time: Duration::from_secs(5),
        }
    }
}
