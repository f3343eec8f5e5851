using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Tests.Severity;

/// <summary>What harm is told in English, and near misses of it; every sentence written for this table.</summary>
public class EnglishHarmTests
{
    private readonly LexiconSeverityClassifier classifier = new();

    [Theory]
    [InlineData("My daughter was puking until dawn after your fish pie.")]
    [InlineData("There was a beetle crawling in my noodles at the station branch.")]
    [InlineData("The prawns had clearly gone off and you served them anyway.")]
    [InlineData("The pharmacy handed her the wrong dose and she slept through two days.")]
    [InlineData("I twisted my ankle on your loose stair carpet.")]
    [InlineData("I woke up covered in bites in room twelve.")]
    [InlineData("Half my hair fell out after the colour treatment.")]
    [InlineData("The van lost all power while I was merging.")]
    [InlineData("No smoke detectors anywhere in the flat you let to us.")]
    [InlineData("No heating for three weeks and two small children in the house.")]
    [InlineData("Someone opened a credit account with my details and you will not close it.")]
    [InlineData("A lender keeps calling my references about a debt that was paid.")]
    [InlineData("They threatened to have me arrested over a late instalment.")]
    [InlineData("The clinic sent my results to someone else by post.")]
    [InlineData("The agent let himself into my flat while I was in the shower.")]
    [InlineData("You refused to exchange a kettle that never once boiled.")]
    [InlineData("They declined my claim again and only offered a travel credit.")]
    [InlineData("The landlord changed the locks while we were out.")]
    [InlineData("I am writing to the Department of Transportation about this flight.")]
    [InlineData("A moth was in my guacamole.")]
    [InlineData("My grandfather was left sitting for hours in his own urine on your ward.")]
    [InlineData("Our cat came back limping and bleeding from your cattery.")]
    public void Assess_HarmToldInEnglish_IsMajorOrGraver(string text)
    {
        var assessment = classifier.Assess(text);

        Assert.True(assessment.Level >= Level.Major, $"{assessment.Level}: {text}");
    }

    [Theory]
    [InlineData("Your guard put my brother in a headlock by the tills.")]
    [InlineData("The steward grabbed my son by the collar and threw him against the wall.")]
    [InlineData("I'm coming down tomorrow with a baseball bat.")]
    [InlineData("Dad was critically injured when your scaffold came down.")]
    [InlineData("Send an ambulance now, a shelf has come down on a customer.")]
    public void Assess_ViolenceOrGraveHarmToldInEnglish_IsCrisis(string text)
    {
        var assessment = classifier.Assess(text);

        Assert.True(assessment.Level == Level.Crisis, $"{assessment.Level}: {text}");
    }

    [Theory]
    [InlineData("These brownies are dangerously good.")]
    [InlineData("They hit me with a late fee, which is cheeky.")]
    [InlineData("The box arrived a bit beaten up but the lamp is fine.")]
    [InlineData("He struck me as bored, and the queue was slow.")]
    [InlineData("They kicked me out of the queue for having the wrong ticket.")]
    [InlineData("It was a stroke of luck that you still had a table.")]
    [InlineData("Nobody was hurt, the tray was just slow to come.")]
    [InlineData("Happy to shoot you a message with my booking number, the page is slow.")]
    [InlineData("You held us hostage with that playlist.")]
    [InlineData("The salesman pushed me to buy the dearer mattress.")]
    [InlineData("I nearly had a heart attack when I saw the bill.")]
    public void Assess_NearMissInEnglish_IsLessThanMajor(string text)
    {
        var assessment = classifier.Assess(text);

        Assert.True(assessment.Level < Level.Major, $"{assessment.Level}: {text}");
    }
}
