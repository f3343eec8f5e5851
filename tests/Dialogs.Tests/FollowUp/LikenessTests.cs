using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.FollowUp;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Playbooks;
using ComplaintBot.Dialogs.Severity;
using ComplaintBot.Dialogs.Tests.Turns;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.Tests.FollowUp;

public class LikenessTests
{
    private static readonly string[] Phones = ["13800138000", "13900139000", "13700137000", "13600136000"];
    private static readonly Recipient Managers = new Recipient.Channel("managers");

    [Fact]
    public void Take_WhatAnotherSaidAlready_IsShownWithAPressToMerge()
    {
        var talk = new Talk("general-company");
        Take(talk, 0);
        talk.Say(Talk.Zhang, Leaks(1));

        var card = talk.Last.Cards<IntakeSummaryView>()[^1];

        Assert.Equal(new AlikeComplaint("C260305-0001", SameCustomer: false), Assert.Single(card.Alike));
        Assert.Equal("C260305-0001", card.MergeInto);
        Assert.Equal("C260305-0001", CaseCard.Buttons(talk.CaseOf(talk.Complaint), Talk.Zhang).Single(button => button.Verb == Verbs.Merge).Inputs![0].Value);
        Assert.DoesNotContain(talk.Complaint.Events, happening => happening.Kind == EventKinds.Merged);
    }

    [Fact]
    public void Take_OfTheSameCustomer_IsARepeatAndNoBatch()
    {
        var talk = new Talk("general-company");
        Take(talk, 0);
        Take(talk, 0);
        Take(talk, 0);

        Assert.Equal([true, true], talk.Complaint.Alike.Select(each => each.SameCustomer));
        Assert.False(talk.Complaint.IsBatch);
        Assert.False(talk.Complaint.HasTrigger("mass"));
    }

    [Fact]
    public void Take_OfTheSameCustomerInTheirOwnChatWithoutATelephone_IsARepeat()
    {
        var talk = new Talk("standard-service");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            talk.Say(Talk.Wang, "complaint", "电热水壶烧水的时候底座会漏水，售后也不理");
            while (talk.Last.Asks is { } field)
            {
                talk.Say(Talk.Wang, field == "content" ? "电热水壶烧水的时候底座会漏水，售后也不理" : "不知道");
            }

            talk.Press(Talk.Wang, Verbs.Confirm);
        }

        Assert.True(Assert.Single(talk.Complaint.Alike).SameCustomer);
    }

    [Fact]
    public void Register_TheThirdCustomer_IsABatchWithTheOthersAsEvidence()
    {
        var talk = new Talk("general-company");
        Take(talk, 0);
        Take(talk, 1);
        Assert.False(talk.Complaint.IsBatch);
        var third = Take(talk, 2);

        Assert.True(talk.Complaint.IsBatch);
        Assert.True(talk.Complaint.Level >= Level.Major);
        var evidence = talk.Complaint.Evidence.Single(each => each.Trigger == "mass");
        Assert.Contains("C260305-0001", evidence.Words, StringComparison.Ordinal);
        Assert.Contains("C260305-0002", evidence.Words, StringComparison.Ordinal);
        Assert.Contains(MessageKey.BurstTold, third.KeysTo(Managers));
        Assert.Null(talk["C260305-0001"].Evidence.FirstOrDefault(each => each.Trigger == "mass"));

        // what the customer said is still what the card tells
        var card = (EscalationView)third.Posts.Single().Card!;
        Assert.Contains("漏水", card.Quote!.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("C260305", (string)card.Subject.Arguments["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Register_TheFourth_IsGradedAndToldNoMore()
    {
        var talk = new Talk("general-company");
        for (var i = 0; i < 3; i++)
        {
            Take(talk, i);
        }

        var fourth = Take(talk, 3);

        Assert.True(talk.Complaint.HasTrigger("mass"));
        Assert.DoesNotContain(MessageKey.BurstTold, fourth.KeysTo(Managers));
    }

    [Fact]
    public void Register_AfterOneWasWithdrawnOrNeverConfirmed_CountsOnlyTheOthers()
    {
        var talk = new Talk("general-company");
        Take(talk, 0);
        talk.Say(Talk.Zhang, Leaks(1));
        talk.Press(Talk.Zhang, Verbs.Cancel);
        talk.Say(Talk.Temp, Leaks(2));
        Take(talk, 3);

        Assert.Equal(["C260305-0001", "C260305-0003"], talk.Complaint.Alike.Select(each => each.Number).Order(StringComparer.Ordinal));
        Assert.False(talk.Complaint.HasTrigger("mass"));
    }

    [Theory]
    [InlineData("batch_threshold: 2", 1, 0, true)]
    [InlineData("batch_threshold: 4", 2, 0, false)]
    [InlineData("similar_days: 10", 2, 9, true)]
    [InlineData("similar_days: 10", 2, 11, false)]
    [InlineData("large_loss: 10000", 2, 29, true)]
    [InlineData("large_loss: 10000", 2, 31, false)]
    public void Register_UnderThePlaybooksParameters_FollowsThem(string parameter, int others, int daysLater, bool isBatch)
    {
        var text = PlaybookLibrary.All["general-company"].Text.Replace("large_loss: 10000", parameter.StartsWith("large", StringComparison.Ordinal) ? parameter : "large_loss: 10000\n  " + parameter, StringComparison.Ordinal);
        var talk = new Talk(PlaybookReader.Read("test", text).Playbook!);
        for (var i = 0; i < others; i++)
        {
            Take(talk, i);
        }

        talk.Wait(TimeSpan.FromDays(daysLater));
        Take(talk, 3);

        Assert.Equal(isBatch, talk.Complaint.IsBatch);
    }

    [Fact]
    public void Take_Alike_WritesNumbersAlone()
    {
        var talk = new Talk("general-company");
        Take(talk, 0);
        Take(talk, 1);

        var linked = talk.Complaint.Events.Single(happening => happening.Kind == EventKinds.Linked);

        Assert.Empty(linked.Texts);
        Assert.Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["alike"] = "C260305-0001" }, linked.Data);
    }

    private static string Leaks(int who) => $"客户反映电热水壶烧水的时候底座会漏水，售后也不理，电话{Phones[who]}，住上海市徐汇区虹桥路1号，叫王小明";

    private static Heard Take(Talk talk, int who)
    {
        talk.Say(Talk.Zhang, Leaks(who));
        Cases.Finish(talk, Talk.Zhang);
        return talk.Last;
    }
}
