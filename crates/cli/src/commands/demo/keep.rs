//! `--keep`: the account stays for the reader to try.

use super::chapters::Cast;
use super::scratch::Scratch;
use crate::cli::Format;
use crate::commands::stop::Stop;
use crate::failure::Failure;
use crate::messages::Message;
use crate::output::{Label, Line, Output};

/// Prints how to reach the account and what to try, and waits to be stopped.
///
/// The exports name files and no secret: what they hold stays in the scratch folder, which only the user can read.
pub(crate) async fn until_stopped(output: &mut Output, format: Format, cast: &Cast) -> Result<(), Failure> {
    let Some(files) = cast.scratch.as_ref().map(Scratch::files) else {
        return Ok(());
    };
    let stop = Stop::catch()?;
    let exports = [
        ("AWS_ENDPOINT_URL", cast.endpoint.as_str().to_owned()),
        ("AWS_CONFIG_FILE", files.config.display().to_string()),
        (
            "AWS_SHARED_CREDENTIALS_FILE",
            files.credentials.display().to_string(),
        ),
    ];
    let tries = [
        (
            Message::KeepAdmin,
            "aws iam list-roles --profile admin-role".to_owned(),
        ),
        (
            Message::KeepMfaOnly,
            "aws iam list-roles --profile sample-mfa".to_owned(),
        ),
        (
            Message::KeepCode,
            format!(
                "aws sts get-session-token --profile machamp --serial-number {} --token-code CODE",
                cast.arn("mfa/machamp"),
            ),
        ),
    ];
    if format == Format::Json {
        let exports: serde_json::Map<_, _> = exports
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.into()))
            .collect();
        let tries: Vec<_> = tries
            .iter()
            .map(|(message, command)| {
                serde_json::json!({ "command": command, "expect": output.render(&message.text()) })
            })
            .collect();
        output.data(&serde_json::json!({ "exports": exports, "try": tries }).to_string())?;
    } else {
        output.data("")?;
        let title = output.render(&Message::KeepTitle.text());
        output.line(&Line::new().with(Label::Heading, title))?;
        for (name, value) in exports {
            output.data(&format!("  export {name}={value}"))?;
        }
        output.data("")?;
        for (message, command) in tries {
            let remark = output.render(&message.text());
            output.data(&format!("  {command}"))?;
            output.line(&Line::new().plain("      ").with(Label::Quiet, remark))?;
        }
        output.data("")?;
    }
    output.flush()?;
    output.say(&Message::KeepWaiting.text())?;
    stop.wait().await;
    Ok(())
}
