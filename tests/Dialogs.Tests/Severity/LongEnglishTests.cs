using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>
/// Words of harm, threat and refusal as they stand in long English reviews, letters and narratives: of persons and their bodies they
/// count, of queues, parcels and plain talk they do not. Every sentence written for these tables.
/// </summary>
public class LongEnglishTests
{
    [Theory]
    [InlineData("The agent isn't answering us and the queue isn't moving.")]
    [InlineData("They did not make it clear that there was a fee.")]
    [InlineData("The plumber, he didn't make it on Tuesday.")]
    [InlineData("She ordered the sofa in what she said was grey and it came blue.")]
    [InlineData("My box was crushed under the other parcels and the lid is cracked.")]
    [InlineData("I rang the surgery twice and the doctor was late both days.")]
    [InlineData("The landlord, he is not responding to my emails about the tap.")]
    [InlineData("The tablet won't wake up after the update.")]
    [InlineData("The staff broke my suitcase handle and shrugged.")]
    [InlineData("I lost my hand luggage for a day, which was annoying.")]
    [InlineData("They broke my back door when they delivered the fridge.")]
    [InlineData("The atlas came with a broken spine.")]
    [InlineData("My father passed away in May and his account at the bank is in a muddle, a delay and a mistake on their side.")]
    [InlineData("Her funeral flowers came late and were not the ones in the picture.")]
    [InlineData("My son is cold at night because the heating is poor.")]
    [InlineData("The stain hasn't come out after two washes.")]
    [InlineData("I had to climb out through the window as the lock jammed, most annoying.")]
    [InlineData("I'm tired of living out of boxes while the builder is late.")]
    [InlineData("I took my tablets with the cold tea they brought me.")]
    [InlineData("When I asked for the menu a man came over with a card machine, we felt rushed.")]
    [InlineData("The hotel was featured in the Times but it is shabby.")]
    [InlineData("The fee is buried under three menus, annoying.")]
    public void Read_WordsOfCrisisSaidOfThings_HoldNone(string text) => Assert.DoesNotContain(Facts(text), fact => fact.Guide == Level.Crisis);

    [Theory]
    [InlineData("I got sick of waiting and left.")]
    [InlineData("We queued for the toilet for half an hour.")]
    [InlineData("The restaurant is a gastro pub with poor beer.")]
    [InlineData("My mother fell ill and we could not travel, the airline was slow to answer.")]
    [InlineData("The stitches are coming undone after two washes.")]
    [InlineData("I was hurt by the way she spoke to me.")]
    [InlineData("The sole fell off the shoe in a week.")]
    [InlineData("The fuse tripped and the oven is dead.")]
    [InlineData("You screw in the legs and they wobble.")]
    [InlineData("The mirror arrived shattered in the box, poor packing.")]
    [InlineData("There is a bug in the app, it crashes when I order food.")]
    [InlineData("They botched the order and the chips were cold.")]
    [InlineData("The police were outside the shop next door and the parking was bad.")]
    [InlineData("It was no warmer than a bed in a police cell, disappointing.")]
    [InlineData("We will not return to this restaurant, the service was poor.")]
    [InlineData("They never gave me a call back, disappointing.")]
    [InlineData("They make you pay extra for the cot and the towels are thin.")]
    [InlineData("Watch your step on the stairs, the carpet is tatty.")]
    [InlineData("Don't stay here, you'll regret it, the beds are bad.")]
    [InlineData("Customer service will sort you out but the wait is long.")]
    [InlineData("A van was blocking the door of my shop again.")]
    [InlineData("The parcel was left outside my house for hours in the rain.")]
    [InlineData("I told my boss I would be late because of your bus.")]
    [InlineData("I have sent my details twice and the form is slow.")]
    [InlineData("Support told me it's a known issue with the app, disappointing.")]
    [InlineData("The waiter kept all our glasses full but the food was cold.")]
    public void Read_GraveWordsInPassing_HoldNothingMajor(string text) => Assert.DoesNotContain(Facts(text), fact => fact.Guide >= Level.Major);

    [Theory]
    [InlineData("My son is not moving, he fell from your balcony.", "serious_harm", Level.Crisis)]
    [InlineData("Mum was found unresponsive in bed after your carer had left.", "serious_harm", Level.Crisis)]
    [InlineData("His foot was crushed under the wheel of your lorry.", "serious_harm", Level.Crisis)]
    [InlineData("The guard broke my finger in the door on purpose.", "assault", Level.Crisis)]
    [InlineData("He came at me with a knife when I asked for the bill.", "threat", Level.Crisis)]
    [InlineData("I fell off the treadmill when the belt jerked.", "injury", Level.Major)]
    [InlineData("It split my shin and I needed eleven stitches.", "injury", Level.Major)]
    [InlineData("I've lost the tip of my ring finger to your ladder.", "injury", Level.Major)]
    [InlineData("The stone left me with two burns beside my spine.", "injury", Level.Major)]
    [InlineData("We were all confined to our cabin from the Thursday on, and it was the mussels.", "illness", Level.Major)]
    [InlineData("There was half of a small frog in the spinach.", "foreign_object", Level.Major)]
    [InlineData("Glass in my cereal, and you send me a voucher.", "foreign_object", Level.Major)]
    [InlineData("The shop flatly rejected my request for a replacement.", "refund_refused", Level.Major)]
    [InlineData("I asked for the balance back and was turned down.", "refund_refused", Level.Major)]
    [InlineData("The collections woman rang my office and told her the amount.", "privacy_leak", Level.Major)]
    [InlineData("On the motorway the engine went into limp mode.", "vehicle_control", Level.Major)]
    [InlineData("The file is with my solicitor.", "lawyer", Level.Major)]
    [InlineData("Three of four suitcases came and my bag was not there.", "in_a_fix", Level.Serious)]
    [InlineData("The job had been closed, marked as completed, and nothing is mended.", "put_off", Level.Serious)]
    [InlineData("The panel by the footpath is leaning out and moves when a lorry goes by.", "harm_waiting", Level.Serious)]
    public void Read_HarmToldOfPersons_Counts(string text, string id, Level guide) => Assert.Contains((id, guide), Facts(text));

    [Theory]
    [InlineData("The room could have been cleaner and the bread hotter.")]
    [InlineData("The layout is dated, the corridor dingy and the portions stingy.")]
    [InlineData("My knees were jammed against the seat for two hours.")]
    [InlineData("She made me feel invisible, and the cut is nothing special.")]
    public void Assess_DullAndCramped_IsGeneral(string text) => Assert.Equal(Level.General, new LexiconSeverityClassifier().Assess(text).Level);

    [Theory]
    [InlineData("Gwyn on the phone has the patience of a saint, and they swapped it without being asked.")]
    [InlineData("They hoovered up after themselves and I'd use them again in a heartbeat.")]
    [InlineData("My only gripe is the short laces, I would not change a thing otherwise.")]
    public void Assess_PraiseOfWorkmen_IsNoComplaint(string text) => Assert.Equal(Level.NotAComplaint, new LexiconSeverityClassifier().Assess(text).Level);

    private static (string Id, Level Guide)[] Facts(string text) =>
        [.. new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Select(fact => (fact.Meaning.FactId!, fact.Meaning.Guide))];
}
