//! Chance from the operating system.

use steprole_authority::Chance;

/// The operating system's random source: ids, secrets, keys and nonces come from here.
///
/// Tests put [`steprole_authority::SeededChance`] in its place.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the operating system's random source"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        // no answer is better than a predictable one: a secret must never be made of zeros
        while getrandom::fill(bytes).is_err() {
            std::thread::yield_now();
        }
    }
}

#[cfg(test)]
mod tests {
    use steprole_authority::Chance as _;

    use super::SystemChance;

    #[test]
    fn two_draws_differ() {
        let (mut one, mut two) = ([0; 32], [0; 32]);
        SystemChance.fill(&mut one);
        SystemChance.fill(&mut two);
        assert_ne!(one, two);
    }
}
