using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>Posts to airlines and shops, reviews of one sentence, titles: what is meant stands in few words; every sentence written for this table.</summary>
public class ShortEnglishTests
{
    [Theory]
    [InlineData("awww you guys rock, counting the days till we fly")]
    [InlineData("Can't wait to fly with you again!")]
    [InlineData("Even the owner came out to ask how the soup was.")]
    [InlineData("Didn't disappoint, and the kids licked their plates.")]
    [InlineData("I keep buying these for the grandchildren.")]
    [InlineData("Steak was cooked exactly how I asked.")]
    [InlineData("Found it, it was in the shed the whole time!")]
    [InlineData("Any word on whether the 9 pm to Split is still going?")]
    [InlineData("thinking of moving over, do business accounts get a landline?")]
    public void Assess_PraiseBanterOrQuestion_IsNoComplaint(string text) => Assert.Equal(Level.NotAComplaint, Grade(text));

    [Theory]
    [InlineData("so confused, paid for lounge access and there is no lounge")]
    [InlineData("thanks for ruining my Friday, great way to start the weekend")]
    [InlineData("What am I paying a joining fee for?")]
    [InlineData("Came in two pieces.")]
    [InlineData("Limp lettuce, gloopy sauce.")]
    [InlineData("The chips tasted like the freezer.")]
    [InlineData("Is anyone even there?")]
    [InlineData("Wish I hadn't bothered, the strap snapped after a week.")]
    public void Assess_SarcasmOrMildDispleasure_IsGeneral(string text) => Assert.Equal(Level.General, Grade(text));

    [Theory]
    [InlineData("fifth time I've had to explain this to your chat", "repeat_complaint")]
    [InlineData("every agent tells me something different", "repeat_complaint")]
    [InlineData("40 minutes and then the line went dead", "put_off")]
    [InlineData("I'm being passed from pillar to post", "put_off")]
    [InlineData("The supervisor laughed and walked off.", "put_off")]
    [InlineData("Promised credit never applied", "overdue")]
    [InlineData("Charges not removed after repeated calls", "overdue")]
    [InlineData("Still being charged for a router I sent back", "cannot_cancel")]
    [InlineData("sat on this plane for three hours with no water", "outage")]
    [InlineData("flight binned at midnight", "outage")]
    [InlineData("Internet out eight days", "outage")]
    [InlineData("Three missed technician windows", "outage")]
    [InlineData("let me talk to someone above you", "manager_asked")]
    [InlineData("who's in charge there?", "manager_asked")]
    [InlineData("We watched a mouse scamper along the skirting.", "hazard")]
    [InlineData("I'm scared to plug it in again.", "harm_waiting")]
    public void Read_SeriousInFewWords_Counts(string text, string fact) => Assert.Contains(fact, Facts(text, Level.Serious));

    [Theory]
    [InlineData("That was a human hair.", "food_contamination")]
    [InlineData("Half of us spent the night hugging the toilet.", "illness")]
    [InlineData("the overhead bin door fell on my son's head", "injury")]
    [InlineData("Woke up covered in bites.", "injury")]
    [InlineData("the cabin door of your plane broke in flight", "vehicle_control")]
    [InlineData("The brakes on the scooter just did nothing.", "vehicle_control")]
    [InlineData("The power bank went pop on my pillow.", "vehicle_control")]
    [InlineData("Wouldn't take the boots back with the tags on.", "refund_refused")]
    [InlineData("My number was moved to somebody else's phone.", "fraud")]
    [InlineData("A cleaner used my card in three shops.", "fraud")]
    [InlineData("The site showed me another customer's payslips.", "privacy_leak")]
    [InlineData("I'll be filing a claim with the DOT", "government")]
    public void Read_MajorInFewWords_Counts(string text, string fact) => Assert.Contains(fact, Facts(text, Level.Major));

    [Theory]
    [InlineData("there's a lad on the wrong side of the barrier saying he's done", "extreme_behaviour")]
    [InlineData("a man with a machete is in coach C", "threat")]
    public void Read_CrisisInFewWords_Counts(string text, string fact) => Assert.Contains(fact, Facts(text, Level.Crisis));

    [Theory]
    [InlineData("my dog has just sued me for emotional damages, court date soon")]
    [InlineData("My uncle is suing the council over a hedge, meanwhile your coffee is lovely.")]
    [InlineData("They burnt my toast and comped breakfast.")]
    [InlineData("A button fell off the coat.")]
    [InlineData("The first one got run over by a lorry and still plays.")]
    [InlineData("Fractured my wrist playing football, so the delivery to the door was a godsend.")]
    [InlineData("Knocked at eleven houses and nobody has my parcel.")]
    [InlineData("Your team made tea for all forty of us.")]
    [InlineData("The burger was practically bleeding, so we sent it back.")]
    [InlineData("this soup could wake the dead, i will riot if you ever stop making it 😂")]
    public void Read_GraveWordsOfThingsJokesAndOthers_NothingMajorCounts(string text) => Assert.Empty(Facts(text, Level.Major));

    [Theory]
    [InlineData("I want the manager to know how lovely Tilda was.", "demand_management")]
    [InlineData("Keep doing what you do, see you again in May!", "told_before")]
    [InlineData("He can't leave, my gran has adopted him.", "cannot_cancel")]
    [InlineData("The cashier called me 'dear' six times.", "repeat_complaint")]
    [InlineData("It smelled of fish before we opened the menu.", "hazard")]
    public void Read_SameWordsSaidInnocently_DoNotCount(string text, string fact) => Assert.DoesNotContain(fact, Facts(text, Level.Serious));

    private static Level Grade(string text) => new LexiconSeverityClassifier().Assess(text).Level;

    private static string[] Facts(string text, Level least) =>
        [.. new SeverityReading(new CueText(text), SeverityLexicon.Default).Facts.Where(hit => hit.Meaning.Guide >= least).Select(hit => hit.Meaning.FactId!)];
}
