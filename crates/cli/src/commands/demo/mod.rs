//! `steprole demo`: the article, played on this machine.

mod chapters;
mod codes;
mod documents;
mod enumeration;
mod evidence;
mod house;
mod human;
mod json;
mod keep;
mod prompt;
mod qr;
mod scratch;
mod stage;
mod step;
mod teller;
mod traps;
mod verdicts;
mod who;

use steprole_aws::Caller;

use self::chapters::{COLLEAGUE, Cast, ROLE, USER};
use self::enumeration::Enumeration;
use self::evidence::Evidence;
use self::house::House;
use self::human::Human;
use self::json::Json;
use self::prompt::{Nobody, Prompt, Terminal};
use self::stage::Stage;
use self::teller::Teller;
use crate::cli::{Demo, Format};
use crate::commands::runtime;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Output;

/// The account of the story.
const ACCOUNT: &str = "123456789012";

/// Plays the story; done when every step came as expected.
pub(crate) fn run(demo: &Demo, output: &mut Output) -> Result<Exit, Failure> {
    let mut prompt: Box<dyn Prompt> = if demo.interactive {
        Box::new(Terminal::open(output.language())?)
    } else {
        Box::new(Nobody)
    };
    let house = House::open(ACCOUNT, !demo.interactive)?;
    let exit = runtime()?.block_on(async {
        let mut cast = Cast {
            account: ACCOUNT.to_owned(),
            endpoint: house.endpoint().clone(),
            operator: Caller::new(house.endpoint(), house.operator()),
            interactive: demo.interactive,
            guard: String::new(),
            console: None,
            phone: None,
            role: String::new(),
            scratch: None,
        };
        let told = {
            let mut teller: Box<dyn Teller + '_> = match demo.output {
                Format::Human => Box::new(Human::new(output)),
                Format::Json => Box::new(Json::new(output)),
            };
            play(&house, prompt.as_mut(), teller.as_mut(), &mut cast).await
        };
        // A story that broke off has nothing to be kept for.
        let exit = told?;
        house.catch_up()?;
        if demo.keep {
            keep::until_stopped(output, demo.output, &cast).await?;
        }
        Ok::<_, Failure>(exit)
    })?;
    house.close();
    Ok(exit)
}

/// All four chapters, the table and the traps.
async fn play(
    house: &House,
    prompt: &mut dyn Prompt,
    teller: &mut dyn Teller,
    cast: &mut Cast,
) -> Result<Exit, Failure> {
    teller.opening(house.endpoint().as_str(), ACCOUNT)?;
    let mut stage = Stage::new(house, prompt, teller);
    chapters::guard::play(&mut stage, cast).await?;
    chapters::device::play(&mut stage, cast).await?;
    chapters::role::play(&mut stage, cast).await?;
    chapters::command_line::play(&mut stage, cast).await?;

    let evidence = Evidence::fetch(&cast.operator, USER, ROLE).await?;
    let enumeration = Enumeration {
        evidence: &evidence,
        account: &cast.account,
        colleague: COLLEAGUE,
        now: house.now(),
    };
    let verdicts = enumeration.of_every_action();
    stage.teller.verdicts(&verdicts)?;
    let traps = traps::met(stage.steps());
    stage.teller.traps(&traps)?;

    // the table is a step too
    let steps = stage.steps().len() + 1;
    let as_expected = stage.steps().iter().filter(|step| step.ok()).count() + usize::from(verdicts.ok());
    stage.teller.closing(steps, as_expected)?;
    Ok(if steps == as_expected {
        Exit::DONE
    } else {
        Exit::FAILED
    })
}
