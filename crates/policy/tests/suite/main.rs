//! What the engine must do, in one binary.

#[cfg(test)]
mod allocations;
#[cfg(test)]
mod case;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod decision_input;
#[cfg(test)]
mod decisions;
#[cfg(test)]
mod explanations;
#[cfg(test)]
mod operators;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reasons;
#[cfg(test)]
mod shapes;
