use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Sends the requests one after the other, each when the one before is answered, and says how long each took.
///
/// It ends when the time is over, or the requests are unless they `repeat`.
pub(crate) async fn replay(
    address: String,
    requests: Vec<Vec<u8>>,
    repeat: bool,
    until: Instant,
) -> anyhow::Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(16 * 1024);
    let mut latencies = Vec::with_capacity(requests.len());
    let rounds = if repeat { usize::MAX } else { 1 };
    for request in std::iter::repeat_n(&requests, rounds).flatten() {
        let start = Instant::now();
        if start >= until {
            break;
        }
        stream.write_all(request).await?;
        buffer.clear();
        loop {
            let read = stream.read_buf(&mut buffer).await?;
            ensure!(
                read > 0,
                "the server closed the connection after {} answers",
                latencies.len()
            );
            if complete(&buffer)? {
                break;
            }
        }
        latencies.push(start.elapsed());
    }
    Ok(latencies)
}

/// Whether a whole answer with status 200 has arrived.
fn complete(buffer: &[u8]) -> anyhow::Result<bool> {
    let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(false);
    };
    let text = std::str::from_utf8(buffer.get(..head).unwrap_or_default())?;
    ensure!(
        text.starts_with("HTTP/1.1 200"),
        "not 200: {}",
        String::from_utf8_lossy(buffer)
    );
    let length: usize = text
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .context("no content-length")?
        .1
        .trim()
        .parse()?;
    Ok(buffer.len() >= head + 4 + length)
}
