//! The daily driver's surroundings: AWS's files, the cache, the vault, the terminal, AWS itself.
//!
//! The logic stands in `steprole-session`; this is what touches the machine for it.

mod aws;
mod browser;
mod clock;
mod codes;
mod container;
mod failed;
mod http;
mod kept;
mod picker;
mod pinentry;
mod places;
mod process;
mod safe;
mod serving;
mod settings;
mod sources;
mod terminal;
mod turn;

pub(crate) use aws::failed as call_failed;
pub(crate) use browser::open as open_browser;
pub(crate) use clock::{Compared, compare};
pub(crate) use container::Container;
pub(crate) use failed::{chain, edited};
pub(crate) use kept::Kept;
pub(crate) use picker::{profile, used};
pub(crate) use places::Places;
pub(crate) use process::{credentials as of_process, quoted};
pub(crate) use safe::{Safe, key_lies_beside, session_name};
pub(crate) use serving::{Asked, now, planned, serve};
pub(crate) use settings::Settings;
pub(crate) use sources::source;
pub(crate) use terminal::Terminal;
