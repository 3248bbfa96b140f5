//! Who tells the story: to people, or to programs.

use std::io;

use super::step::Step;
use super::verdicts::Verdicts;
use crate::messages::Text;

/// Tells what happens, as it happens.
pub(crate) trait Teller {
    /// Before everything.
    fn opening(&mut self, address: &str, account: &str) -> io::Result<()>;

    /// A chapter opens.
    fn chapter(&mut self, number: usize, title: &Text, about: &Text) -> io::Result<()>;

    /// A step was taken.
    fn step(&mut self, step: &Step) -> io::Result<()>;

    /// Something between two steps.
    fn remark(&mut self, text: &Text) -> io::Result<()>;

    /// A QR code to scan.
    fn qr_code(&mut self, lines: &[String]) -> io::Result<()>;

    /// What the policies say of every action there is.
    fn verdicts(&mut self, verdicts: &Verdicts) -> io::Result<()>;

    /// What a reader of the article should know, one line each.
    fn traps(&mut self, traps: &[Text]) -> io::Result<()>;

    /// After everything: how many steps there were, and how many came as expected.
    fn closing(&mut self, steps: usize, as_expected: usize) -> io::Result<()>;
}
