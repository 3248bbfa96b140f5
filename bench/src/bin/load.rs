//! Replays a signed GetCallerIdentity over kept connections and prints answers per second.
//!
//! `load ADDRESS CONNECTIONS SECONDS [ACCESS_KEY_ID]`; the secret is read from `BENCH_SECRET`, which is a throw-away one.
//! The request is signed once by AWS's own signer before the clock starts: the generator must cost less than the server.

use std::io::Write as _;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, bail, ensure};
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const BODY: &str = "Action=GetCallerIdentity&Version=2011-06-15";
const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, connections, seconds, rest @ ..] = arguments.as_slice() else {
        bail!("usage: load ADDRESS CONNECTIONS SECONDS [ACCESS_KEY_ID]");
    };
    let connections: usize = connections.parse().context("CONNECTIONS")?;
    let duration = Duration::from_secs_f64(seconds.parse().context("SECONDS")?);
    let request = request(
        address,
        rest.first().map_or("AKIARZPUZDIKFIASGRLH", String::as_str),
    )?;
    let until = Instant::now() + duration;
    let tasks: Vec<_> = (0..connections)
        .map(|_| tokio::spawn(one_connection(address.clone(), request.clone(), until)))
        .collect();
    let start = Instant::now();
    let mut answers = 0_u64;
    for task in tasks {
        answers += task.await??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = answers as f64 / start.elapsed().as_secs_f64();
    writeln!(std::io::stdout(), "{rate:.0}")?;
    Ok(())
}

fn request(address: &str, key: &str) -> anyhow::Result<Vec<u8>> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the secret is a throw-away one that the bench command made up"
    )]
    let secret = std::env::var("BENCH_SECRET").unwrap_or_else(|_| "bench".to_owned());
    let identity = Credentials::new(key, secret, None, None, "bench").into();
    #[expect(clippy::disallowed_methods, reason = "signatures carry the host's time")]
    let now = SystemTime::now();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name("sts")
        .time(now)
        .settings(SigningSettings::default())
        .build()?
        .into();
    let url = format!("http://{address}/");
    let headers = [("content-type", FORM), ("host", address)];
    let signable = SignableRequest::new(
        "POST",
        &url,
        headers.into_iter(),
        SignableBody::Bytes(BODY.as_bytes()),
    )?;
    let (instructions, _) = sign(signable, &params)?.into_parts();
    let mut text = format!(
        "POST / HTTP/1.1\r\nhost: {address}\r\ncontent-type: {FORM}\r\ncontent-length: {}\r\n",
        BODY.len()
    );
    for (name, value) in instructions.headers() {
        for part in [name, ": ", value, "\r\n"] {
            text.push_str(part);
        }
    }
    text.push_str("\r\n");
    text.push_str(BODY);
    Ok(text.into_bytes())
}

async fn one_connection(address: String, request: Vec<u8>, until: Instant) -> anyhow::Result<u64> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(8192);
    let mut answers = 0;
    while Instant::now() < until {
        stream.write_all(&request).await?;
        buffer.clear();
        loop {
            let read = stream.read_buf(&mut buffer).await?;
            ensure!(
                read > 0,
                "the server closed the connection after {answers} answers"
            );
            if complete(&buffer)? {
                break;
            }
        }
        answers += 1;
    }
    Ok(answers)
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
