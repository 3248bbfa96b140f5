use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Sends the requests one after the other, each when the one before is answered, and says how long each took.
///
/// It ends when the time is over, or the requests are unless they `repeat`. A server that closes its connections is given
/// new ones: moto's does so after each answer.
pub(crate) async fn replay(
    address: String,
    requests: Vec<Vec<u8>>,
    repeat: bool,
    until: Instant,
) -> anyhow::Result<Vec<Duration>> {
    let mut stream = open(&address).await?;
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
        let stays_open = loop {
            let read = stream.read_buf(&mut buffer).await?;
            ensure!(
                read > 0,
                "the server closed the connection after {} answers",
                latencies.len()
            );
            if let Some(answer) = Answer::read(&buffer)? {
                break answer.stays_open;
            }
        };
        latencies.push(start.elapsed());
        if !stays_open {
            stream = open(&address).await?;
        }
    }
    Ok(latencies)
}

async fn open(address: &str) -> anyhow::Result<TcpStream> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// A whole answer with status 200.
struct Answer {
    stays_open: bool,
}

impl Answer {
    /// `None` until all of it has arrived.
    fn read(buffer: &[u8]) -> anyhow::Result<Option<Self>> {
        let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
            return Ok(None);
        };
        let text = std::str::from_utf8(buffer.get(..head).unwrap_or_default())?;
        ensure!(
            text.starts_with("HTTP/1.1 200"),
            "not 200: {}",
            String::from_utf8_lossy(buffer)
        );
        let header = |wanted: &str| {
            text.lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
                .map(|(_, value)| value.trim())
        };
        let length: usize = header("content-length").context("no content-length")?.parse()?;
        let closes = header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        Ok((buffer.len() >= head + 4 + length).then_some(Self { stays_open: !closes }))
    }
}
