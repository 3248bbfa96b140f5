//! Accepting and serving connections.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use crate::patient_stream::PatientStream;
use crate::server::Server;

/// The pause after a connection could not be accepted: mostly the process is out of file descriptors, and one comes free
/// when a connection ends.
const PAUSE: Duration = Duration::from_millis(20);

/// Accepts connections until `stop` is set, then waits until all have ended.
///
/// A connection is accepted only when there is room for it, so memory is bounded and those who wait do so in the kernel.
pub(crate) async fn serve(server: Arc<Server>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
    let most = server.limits.connections;
    let room = Arc::new(Semaphore::new(
        usize::try_from(most).unwrap_or(Semaphore::MAX_PERMITS),
    ));
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &room) => accepted,
            () = told(&mut stop) => break,
        };
        let Some((permit, stream, peer)) = accepted else {
            continue;
        };
        let connection = connection(server.clone(), stream, peer, stop.clone());
        tokio::spawn(async move {
            connection.await;
            drop(permit);
        });
    }
    drop(listener);
    // all permits are back when all connections have ended
    let _ = tokio::time::timeout(server.limits.stop_time, room.acquire_many(most)).await;
}

async fn accept(
    listener: &TcpListener,
    room: &Arc<Semaphore>,
) -> Option<(tokio::sync::OwnedSemaphorePermit, TcpStream, SocketAddr)> {
    let permit = room.clone().acquire_owned().await.ok()?;
    if let Ok((stream, peer)) = listener.accept().await {
        Some((permit, stream, peer))
    } else {
        tokio::time::sleep(PAUSE).await;
        None
    }
}

async fn connection(
    server: Arc<Server>,
    stream: TcpStream,
    peer: SocketAddr,
    mut stop: watch::Receiver<bool>,
) {
    // answers are small and wait for no more bytes; where it fails they are only later
    let _ = stream.set_nodelay(true);
    let source = peer.ip().to_canonical();
    let limits = server.limits;
    let service = service_fn(move |request| {
        let server = server.clone();
        async move { Ok::<_, Infallible>(server.answer(request, source).await) }
    });
    let stream = TokioIo::new(PatientStream::new(stream, limits.stall_time));
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head_time)
            .max_buf_size(limits.head_bytes)
            .max_header_size(limits.head_bytes)
            .serve_connection(stream, service)
    );
    // an error is the peer's: it went away, was too slow, or does not speak HTTP; hyper has told it where it could
    tokio::select! {
        _ = connection.as_mut() => {}
        () = told(&mut stop) => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// Until the server is told to stop, or is no more.
async fn told(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await.map(|_| ());
}
