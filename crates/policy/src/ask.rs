use crate::action::Action;
use crate::request::Request;
use crate::resource::Resource;
use crate::semantics::Semantics;

/// A request made ready to be asked about many times: its action in lower case and hashed, its rules chosen.
pub(crate) struct Ask<'r> {
    pub(crate) request: &'r Request<'r>,
    pub(crate) semantics: &'r Semantics,
    pub(crate) action: Action<'r>,
    pub(crate) resource: Resource<'r>,
}

/// Longer than any action of AWS; a longer text still works, at the price of one allocation.
const ACTION_LENGTH: usize = 128;

impl Ask<'_> {
    /// Prepares a request and asks about it.
    pub(crate) fn with<R>(
        request: &Request<'_>,
        semantics: &Semantics,
        ask: impl FnOnce(&Ask<'_>) -> R,
    ) -> R {
        let mut buffer = [0; ACTION_LENGTH];
        let mut spilled;
        let lower = if let Some(slot) = buffer.get_mut(..request.action.len()) {
            slot.copy_from_slice(request.action.as_bytes());
            slot
        } else {
            spilled = request.action.as_bytes().to_vec();
            spilled.as_mut_slice()
        };
        lower.make_ascii_lowercase();
        let resource = Resource::new(request.resource, semantics);
        ask(&Ask {
            request,
            semantics,
            action: Action::new(lower),
            resource,
        })
    }
}
