//! Accepting and serving connections.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use crate::connections::{Connections, Open};
use crate::patient_stream::PatientStream;
use crate::server::Server;

/// The pause after a connection could not be accepted: mostly the process is out of file descriptors, and one comes free
/// when a connection ends.
const PAUSE: Duration = Duration::from_millis(20);

/// Accepts connections until `stop` is set, then waits until all have ended.
///
/// Only so many are served at a time, so memory is bounded; further ones wait in the kernel. Whoever waits gets the place of
/// the connection that has been idle longest: clients that only hold connections keep nobody out.
pub(crate) async fn serve(server: Arc<Server>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
    let most = server.limits.connections;
    let room = Arc::new(Semaphore::new(
        usize::try_from(most).unwrap_or(Semaphore::MAX_PERMITS),
    ));
    let connections = Connections::new();
    let watch = tokio::spawn(connections.clone().watch(server.limits));
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &room, &connections, server.limits.spare_time) => accepted,
            () = told(&mut stop) => break,
        };
        let Some((permit, stream, peer)) = accepted else {
            continue;
        };
        let open = connections.add();
        let connection = connection(server.clone(), stream, peer, open, stop.clone());
        tokio::spawn(async move {
            connection.await;
            drop(permit);
        });
    }
    drop(listener);
    // all permits are back when all connections have ended
    let _ = tokio::time::timeout(server.limits.stop_time, room.acquire_many(most)).await;
    watch.abort();
}

async fn accept(
    listener: &TcpListener,
    room: &Arc<Semaphore>,
    connections: &Connections,
    spare_time: Duration,
) -> Option<(OwnedSemaphorePermit, TcpStream, SocketAddr)> {
    let Ok((stream, peer)) = listener.accept().await else {
        tokio::time::sleep(PAUSE).await;
        return None;
    };
    loop {
        if let Ok(permit) = room.clone().try_acquire_owned() {
            return Some((permit, stream, peer));
        }
        connections.close_longest_idle(spare_time);
        // whoever is told ends soon; where all are busy, one of them falls idle some time
        if let Ok(permit) = tokio::time::timeout(PAUSE, room.clone().acquire_owned()).await {
            return Some((permit.ok()?, stream, peer));
        }
    }
}

async fn connection(
    server: Arc<Server>,
    stream: TcpStream,
    peer: SocketAddr,
    open: Open,
    mut stop: watch::Receiver<bool>,
) {
    // answers are small and wait for no more bytes; where it fails they are only later
    let _ = stream.set_nodelay(true);
    let source = peer.ip().to_canonical();
    let limits = server.limits;
    let this = open.connection.clone();
    let service = service_fn(move |request| {
        let server = server.clone();
        let this = this.clone();
        async move {
            let answer = server.answer(request, source, &this).await;
            this.end();
            Ok::<_, Infallible>(answer)
        }
    });
    let stream = TokioIo::new(PatientStream::new(stream, limits.stall_time));
    let mut connection = pin!(
        http1::Builder::new()
            .header_read_timeout(None)
            .max_buf_size(limits.head_bytes)
            .max_header_size(limits.head_bytes)
            .serve_connection(stream, service)
    );
    // an error is the peer's: it went away, was too slow, or does not speak HTTP; hyper has told it where it could
    tokio::select! {
        _ = connection.as_mut() => {}
        () = open.connection.idle_too_long() => {}
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
