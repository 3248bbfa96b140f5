//! Chance is an argument: whoever calls the authority brings it.

/// A source of random bytes: the operating system in production, a seeded stream in tests.
pub trait Chance: Send + Sync {
    /// Fills `bytes` with random data.
    fn fill(&self, bytes: &mut [u8]);
}

impl<C: Chance + ?Sized> Chance for &C {
    fn fill(&self, bytes: &mut [u8]) {
        (**self).fill(bytes);
    }
}

/// A repeatable stream for tests: SHA-1 in counter mode over a seed. Not for production: it is predictable on purpose.
#[derive(Debug)]
pub struct SeededChance {
    seed: u64,
    counter: std::sync::atomic::AtomicU64,
}

impl SeededChance {
    /// The stream that belongs to `seed`.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            counter: std::sync::atomic::AtomicU64::new(0),
        }
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        use sha1::Digest as _;
        for chunk in bytes.chunks_mut(20) {
            let counter = self.counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let mut digest = sha1::Sha1::new();
            digest.update(self.seed.to_be_bytes());
            digest.update(counter.to_be_bytes());
            for (byte, random) in chunk.iter_mut().zip(digest.finalize()) {
                *byte = random;
            }
        }
    }
}
