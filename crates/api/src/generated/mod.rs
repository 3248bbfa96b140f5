//! What `cargo xtask generate` writes from AWS's models; the models are under `crates/api/model/`.

mod errors;
pub mod iam;
pub mod organizations;
pub mod sts;

pub use iam::IAM;
pub use organizations::ORGANIZATIONS;
pub use sts::STS;
