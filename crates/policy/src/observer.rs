use crate::context::ContextValue;

/// Watches the elements of one statement being tested.
///
/// Deciding and explaining run the same code; whoever only decides passes [`Silent`], and nothing of this remains.
pub(crate) trait Observer {
    /// Whether to go on after the first element that does not match.
    const IS_THOROUGH: bool;

    fn action(&mut self, _matched: bool) {}
    fn principal(&mut self, _matched: bool) {}
    fn resource(&mut self, _matched: bool) {}
    fn condition(&mut self, _index: usize, _seen: Option<&ContextValue<'_>>, _holds: bool) {}
}

/// Watches nothing and stops at the first element that does not match.
pub(crate) struct Silent;

impl Observer for Silent {
    const IS_THOROUGH: bool = false;
}
