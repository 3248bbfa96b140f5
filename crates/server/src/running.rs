//! A running server, and how it is started and stopped.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc;

use steprole_authority::{FixedKey, Opening, SignIn, SignedIn, Start, Wire, identifier};
use tokio::net::TcpSocket;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, watch};

use crate::clock::Clock;
use crate::config::{Config, ConfigError};
use crate::control::Control;
use crate::explanation::{Explanation, Explanations};
use crate::keyring::Issuers;
use crate::listener;
use crate::request_id::RequestIds;
use crate::server::Server;
use crate::sigv4::{Rules, Verifier};
use crate::state::{Beginning, SignInError, State};
use crate::throttle::Throttles;

/// Connections the kernel keeps until they are accepted: a thousand may come at once.
const BACKLOG: u32 = 1024;

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address is in use, or not this machine's.
    #[error("cannot listen on {address}: {error}")]
    Address {
        /// The address asked for.
        address: SocketAddr,
        /// The operating system's reason.
        error: io::Error,
    },
    /// The configuration is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The snapshot cannot be this account's start.
    #[error(transparent)]
    Snapshot(#[from] steprole_authority::StartError),
    /// No threads to run on.
    #[error("cannot start the server's threads: {0}")]
    Threads(io::Error),
}

/// A server that answers. Dropped, it ends at once; [`Running::stop`] lets answers in progress end first.
pub struct Running {
    address: SocketAddr,
    clock: Clock,
    accounts: Vec<Keys>,
    operator: FixedKey,
    root: Option<FixedKey>,
    server: Arc<Server>,
    stop: watch::Sender<bool>,
    stopped: mpsc::Receiver<()>,
    runtime: Option<Runtime>,
}

/// An account beside the first, and the keys that open it.
#[derive(Clone, Debug)]
pub struct Keys {
    /// Twelve digits.
    pub account: String,
    /// The operator's access key.
    pub operator: FixedKey,
    /// The root user's access key, when one was asked for.
    pub root: Option<FixedKey>,
}

/// Starts a server on threads of its own; callable from anywhere, inside a runtime or not.
///
/// # Errors
/// When the configuration is wrong or the address cannot be had.
pub fn start(config: Config) -> Result<Running, StartError> {
    config.check()?;
    let Config {
        listen,
        account_id,
        other_accounts,
        operator,
        root_key,
        test_controls,
        test_token,
        clock_offset,
        snapshot,
        role_session_mfa,
        throttles,
        quotas,
        visibility_delay,
        limits,
        chance,
        journal,
        key_sets,
        oidc_issuers,
    } = config;
    let new_key = |account: &str| FixedKey {
        id: identifier::access_key_id(
            identifier::prefix::ACCESS_KEY,
            account.parse().unwrap_or_default(),
            &*chance,
        ),
        secret: identifier::secret_access_key(&*chance),
    };
    let operator = operator.unwrap_or_else(|| new_key(&account_id));
    let root = root_key.then(|| new_key(&account_id));
    let accounts: Vec<Keys> = other_accounts
        .into_iter()
        .map(|account| Keys {
            operator: new_key(&account),
            root: root_key.then(|| new_key(&account)),
            account,
        })
        .collect();
    let clock = Clock::starting(clock_offset);
    let open = |account: &str, operator: &FixedKey, root: Option<&FixedKey>| Opening {
        account_id: account.to_owned(),
        created: clock.now(),
        operator_key: operator.clone(),
        root_key: root.cloned(),
        role_session_mfa,
        session_ceiling_seconds: None,
    };
    let opening = open(&account_id, &operator, root.as_ref());
    let others = accounts
        .iter()
        .map(|keys| open(&keys.account, &keys.operator, keys.root.as_ref()))
        .collect();
    let begin = match &snapshot {
        Some(snapshot) => Start::new(&opening, snapshot, &*chance)?,
        None => Start::default(),
    };
    let issuers = Issuers::new(key_sets, oidc_issuers, &chance);
    let running_throttles = Throttles::default();
    running_throttles.set(&throttles, clock.now());
    let server = Arc::new(Server {
        throttles: running_throttles,
        configured_throttles: throttles,
        request_ids: RequestIds::new(&*chance),
        state: State::new(
            Beginning {
                first: opening,
                start: begin,
                others,
                delay: visibility_delay,
                quotas,
            },
            journal,
            clock.clone(),
            chance,
            issuers,
        ),
        verifier: Verifier::default(),
        any_service: Verifier::new(Rules {
            services: &[],
            unsigned_token_in_query: true,
            ..Rules::default()
        }),
        explanations: Explanations::default(),
        control: Control {
            test_controls,
            loopback: listen.ip().is_loopback(),
            token: test_token,
        },
        limits,
        large_bodies: Semaphore::new(limits.large_bodies),
    });
    let runtime = Builder::new_multi_thread()
        .thread_name("steprole-server")
        .enable_all()
        .build()
        .map_err(StartError::Threads)?;
    let (stop, told_to_stop) = watch::channel(false);
    let (has_stopped, stopped) = mpsc::channel();
    let bound = {
        let _entered = runtime.enter();
        bind(listen)
    };
    let (listener, address) = match bound {
        Ok(bound) => bound,
        Err(error) => {
            // A runtime may not be dropped inside another one, where `start` may well be called.
            runtime.shutdown_background();
            return Err(StartError::Address {
                address: listen,
                error,
            });
        }
    };
    let serving = server.clone();
    runtime.spawn(async move {
        listener::serve(serving, listener, told_to_stop).await;
        // nobody may be waiting any more
        let _ = has_stopped.send(());
    });
    Ok(Running {
        address,
        clock,
        accounts,
        operator,
        root,
        server,
        stop,
        stopped,
        runtime: Some(runtime),
    })
}

fn bind(address: SocketAddr) -> io::Result<(tokio::net::TcpListener, SocketAddr)> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()
    } else {
        TcpSocket::new_v6()
    }?;
    // a port whose last connections linger can be had again at once; Windows means something else by it
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    let listener = socket.listen(BACKLOG)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

impl Running {
    /// Where it listens, with the port it got.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The endpoint URL for clients: one for IAM and STS.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The first account's id.
    pub fn account_id(&self) -> &str {
        self.server.state.first_account()
    }

    /// A handle on the account's clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The access key of the first account's operator.
    pub fn operator(&self) -> &FixedKey {
        &self.operator
    }

    /// The access key of the first account's root user, when one was asked for.
    pub fn root(&self) -> Option<&FixedKey> {
        self.root.as_ref()
    }

    /// What the first account started with: empty without a snapshot.
    pub fn start(&self) -> &Start {
        self.server.state.start()
    }

    /// The accounts beside the first, with their keys.
    pub fn other_accounts(&self) -> &[Keys] {
        &self.accounts
    }

    /// Signs a user in with a password, and with a code where the user has a device, as AWS's sign-in page does. What comes
    /// back is what a console works with; `aws:MultiFactorAuthPresent` is there, true where a code was given.
    ///
    /// # Errors
    /// What the page would say.
    pub fn sign_in(&self, sign_in: SignIn<'_>) -> Result<SignedIn, SignInError> {
        let wire = Wire {
            source: self.address.ip(),
            user_agent: String::new(),
            secure: false,
            region: "us-east-1".to_owned(),
        };
        self.server.state.sign_in(sign_in, &wire)
    }

    /// Why a request was answered as it was, by the request id of the answer; only the latest are kept.
    pub fn explain(&self, request_id: &str) -> Option<Explanation> {
        self.server.explanations.find(request_id)
    }

    /// Accepts no more connections, lets answers in progress end, and ends.
    pub fn stop(mut self) {
        self.stop.send_replace(true);
        // an error means that it has ended already; the time for the last answers is the listener's to keep
        let _ = self.stopped.recv();
        self.end();
    }

    /// Never waits: dropping a runtime would, and panics inside another one.
    fn end(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        self.end();
    }
}

impl std::fmt::Debug for Running {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Running")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
