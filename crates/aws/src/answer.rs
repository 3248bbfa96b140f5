//! What came back, and which request it answers.

/// A granted call: its result, and the request id under which the server remembers why it was granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<T> {
    /// The result, reduced to what steprole uses of it.
    pub value: T,
    /// `x-amzn-RequestId`; empty when a server sent none.
    pub request_id: String,
}

impl<T> Answer<T> {
    /// The same answer with another view of its result.
    pub fn map<U>(self, view: impl FnOnce(T) -> U) -> Answer<U> {
        Answer {
            value: view(self.value),
            request_id: self.request_id,
        }
    }
}
