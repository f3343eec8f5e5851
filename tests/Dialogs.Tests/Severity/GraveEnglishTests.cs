using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>Grave things told in a sentence without their usual words, and small ones that sound like them; every sentence written for this table.</summary>
public class GraveEnglishTests
{
    private readonly LexiconSeverityClassifier classifier = new();

    [Theory]
    [InlineData("I crunched down on something in the crumble that turned out to be a button.")]
    [InlineData("Something with legs was doing laps round my gravy.")]
    [InlineData("My olive bread came complete with a used band aid.")]
    [InlineData("The nougat cost me a filling.")]
    [InlineData("None of us left the bathroom until Sunday after those clams.")]
    [InlineData("My tongue didn't fit my mouth ten minutes after the satay.")]
    [InlineData("The adapter had welded itself to the socket and the wall is black.")]
    [InlineData("I touched the tap and my arm flew back.")]
    [InlineData("Flames shot out of the vent while I was making toast.")]
    [InlineData("The smoke detector stayed silent while the pan burned.")]
    [InlineData("Your peel left my cheeks raw and weeping.")]
    [InlineData("The strap sliced open my shin.")]
    [InlineData("The engine cover came off in flight and the crew said nothing.")]
    [InlineData("White fumes filled the cabin over Malta.")]
    [InlineData("A stray in your lobby sank its teeth into my calf.")]
    [InlineData("The fire exit on our floor was stacked with crates.")]
    [InlineData("You put my nine year old son on the wrong train.")]
    [InlineData("Reception gave our room key to a stranger.")]
    public void Assess_HarmToldByWhatWasSeen_IsMajorOrGraver(string text) => AssertAtLeast(Level.Major, text);

    [Theory]
    [InlineData("Debt on credit report not mine")]
    [InlineData("SIM reissued to an impostor")]
    [InlineData("Calls to my mother about a loan")]
    [InlineData("Scammers using my number")]
    [InlineData("911 calls won't connect")]
    [InlineData("Carrier denies promo rebate")]
    [InlineData("Moved away, refuses to end contract")]
    [InlineData("They will not part with my deposit, it is a disgrace.")]
    [InlineData("No receipt no refund, they told me, though it's in their system. Disgusting.")]
    [InlineData("The insurer won't stump up a penny. Shameful.")]
    [InlineData("A judge can decide, I'm done with you.")]
    [InlineData("I have handed everything over to my union's legal team.")]
    public void Assess_FraudRefusalOrCourtInAFewWords_IsMajorOrGraver(string text) => AssertAtLeast(Level.Major, text);

    [Theory]
    [InlineData("Business phone down, losing customers")]
    [InlineData("We were marched off the plane for nothing and put on the next one.")]
    [InlineData("The milk cartons in the crate were swollen, all six.")]
    [InlineData("There were mouse droppings along the skirting board by the door.")]
    [InlineData("The old phone was dropped and run over by a tractor and still works.")]
    [InlineData("I ordered a starter, got a main, then an apology, then nothing.")]
    [InlineData("If I had a pound for every minute on hold I could sue someone for fun.")]
    [InlineData("The waitress bit my head off over a fork.")]
    [InlineData("The menu is exploding with flavours and short of chairs.")]
    [InlineData("Bait and switch on the package price")]
    [InlineData("Low hanging wire across the driveway")]
    [InlineData("The crew were groping for the light switch and slow to find it.")]
    [InlineData("I want out of this contract, the bundle is not what was sold.")]
    public void Assess_SmallThingThatSoundsGrave_StaysBelowMajor(string text)
    {
        var assessment = classifier.Assess(text);

        Assert.True(assessment.Level < Level.Major, $"{assessment.Level}: {text}");
    }

    private void AssertAtLeast(Level level, string text)
    {
        var assessment = classifier.Assess(text);

        Assert.True(assessment.Level >= level, $"{assessment.Level}: {text}");
    }
}
