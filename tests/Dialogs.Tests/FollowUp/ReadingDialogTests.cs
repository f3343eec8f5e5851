using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public class ReadingDialogTests
{
    private const string Words = "客户王先生要投诉：空调修了三次还漏水，维修工刘大壮在虹桥路1号骂人，再不解决就找电视台";

    private static readonly Sentiment Upset = new(SentimentLabel.Negative, 0.01, 0.02, 0.97);

    [Fact]
    public void Read_Sentiment_IsOneFactOnTheManagersCardAndTheCaseCard()
    {
        var talk = Registered();
        var before = (talk.Complaint.Level, talk.Complaint.Grade, talk.Complaint.Version, talk.Complaint.Phase);

        var heard = talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", Upset, []));

        Assert.Equal(before, (talk.Complaint.Level, talk.Complaint.Grade, talk.Complaint.Version, talk.Complaint.Phase));
        var expected = Message.Of(MessageKey.MoodRead, ("mood", Message.Of(MessageKey.MoodVeryUpset)), ("percent", 97));
        Assert.Equal([expected], Mood(Assert.IsType<EscalationView>(Assert.Single(heard.Posts).Card).Facts));
        Assert.Equal([expected], Mood(CaseCard.Of(talk.CaseOf(talk.Complaint), Talk.Zhang).Facts));
        Assert.Empty(heard.Keys);
    }

    [Fact]
    public void Read_PersonalDataThatTheBotMissed_IsHiddenInTheQuote()
    {
        var talk = Registered();
        var open = Quote(talk);
        Assert.Contains("刘大壮在虹桥路1号骂人", open, StringComparison.Ordinal);

        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", null, [Span("Person", "刘大壮"), Span("Address", "虹桥路1号"), Span("Person", "王先生"), Span("Organization", "电视台")]));

        Assert.Contains("刘••在•••••骂人", Quote(talk), StringComparison.Ordinal);
        Assert.Contains("找电视台", Quote(talk), StringComparison.Ordinal);
        Assert.Equal(open.Length, Quote(talk).Length);
        Assert.Contains("刘大壮", talk.Complaint.FirstWords, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PersonalDataInTheSubject_IsHiddenThere()
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Wang, "投诉欧阳小凤，态度差");
        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", null, [new PersonalSpan("Person", 2, 4)]));

        var subject = (string)ComplaintBot.Dialogs.Intake.Values.Subject(talk.CaseOf(talk.Complaint)).Arguments["text"]!;
        Assert.DoesNotContain("欧阳小凤", subject, StringComparison.Ordinal);
        Assert.StartsWith("投诉欧•••", subject, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TheSameTextAgain_IsNotedOnce()
    {
        var talk = Registered();
        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", Upset, []), new ServiceReading(1, "words", Upset, []));
        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", Upset, []));
        Assert.Single(talk.Complaint.Events, happening => happening.Kind == EventKinds.ReadByService);
    }

    [Theory]
    [InlineData(99, "words", "Person", 0, 2)]
    [InlineData(0, "words", "Person", 0, 2)]
    [InlineData(1, "nothing", "Person", 0, 2)]
    [InlineData(1, "words", "Person", -1, 2)]
    [InlineData(1, "words", "Person", 40, 2000)]
    [InlineData(1, "words", "Person", int.MaxValue, int.MaxValue)]
    [InlineData(1, "words", "Person", 3, 0)]
    [InlineData(1, "words", "刘大壮", 0, 2)]
    [InlineData(1, "words", "Per:son", 0, 2)]
    public void Read_WhatCannotBe_IsPassedOver(int sequence, string name, string category, int start, int length)
    {
        var talk = Registered();
        Assert.Empty(talk.Read(talk.Complaint.Number, new ServiceReading(sequence, name, null, [new PersonalSpan(category, start, length)])).Says);
        Assert.DoesNotContain(talk.Complaint.Events, happening => happening.Kind == EventKinds.ReadByService);
    }

    [Fact]
    public void Read_EventOfIt_HoldsNoWordOfTheText()
    {
        var talk = Registered();
        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", Upset, [Span("Person", "刘大壮")]));
        var happening = talk.Complaint.Events[^1];
        Assert.Empty(happening.Texts);
        Assert.Equal($"Person:{Words.IndexOf("刘大壮", StringComparison.Ordinal)}:3", happening.Datum("personal"));
        Assert.All(happening.Data.Values, value => Assert.True(value.All(char.IsAscii), value));
    }

    [Theory]
    [InlineData(SentimentLabel.Negative, 0.6, MessageKey.MoodUpset)]
    [InlineData(SentimentLabel.Positive, 0.9, MessageKey.MoodPleased)]
    public void Mood_PlainAnswerAfterwards_LeavesItAsItIs(SentimentLabel label, double share, MessageKey mood)
    {
        var talk = Registered();
        talk.Say(Talk.Zhang, $"{talk.Complaint.Number} 客户在家等到六点");
        var noted = talk.Complaint.Events.Last(happening => happening.Kind == EventKinds.Noted);
        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", new Sentiment(label, share, 0, share), []), new ServiceReading(noted.Sequence, "text", new Sentiment(SentimentLabel.Neutral, 0, 1, 0), []));
        Assert.Equal(Message.Of(mood), CaseMood.Of(talk.Complaint)!.Arguments["mood"]);
    }

    [Fact]
    public void Mood_Mixed_TellsNoShare()
    {
        var talk = Registered();
        talk.Read(talk.Complaint.Number, new ServiceReading(1, "words", new Sentiment(SentimentLabel.Mixed, 0.5, 0, 0.5), []));
        Assert.Equal(MessageKey.MoodReadPlain, CaseMood.Of(talk.Complaint)!.Key);
    }

    [Fact]
    public void CustomerTexts_OfAnIntake_AreTheFreeWordsEachOnce()
    {
        var talk = Registered();
        var texts = CustomerTexts.In(talk.CaseOf(talk.Complaint), talk.Complaint.Events).ToList();
        Assert.Contains((1, "words", Words), texts);
        Assert.Equal(texts.Count, texts.Select(text => text.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(texts, text => text.Text is "13800138000" or "李四" or "是");
    }

    private static Talk Registered()
    {
        var talk = new Talk("standard-service");
        talk.Say(Talk.Zhang, Words);
        Cases.Finish(talk, Talk.Zhang);
        Assert.True(talk.Complaint.IsEscalated);
        return talk;
    }

    private static IReadOnlyList<Message> Mood(IReadOnlyList<Fact> facts) => Assert.Single(facts, fact => fact.Label == Message.Of(MessageKey.LabelMood)).Values;

    private static string Quote(Talk talk) => CaseCard.Of(talk.CaseOf(talk.Complaint), Talk.Zhang).Quote!.Sentence;

    private static PersonalSpan Span(string category, string words) => new(category, Words.IndexOf(words, StringComparison.Ordinal), words.Length);
}
