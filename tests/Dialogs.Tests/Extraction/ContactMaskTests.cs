using ComplaintBot.Dialogs.Extraction;

namespace ComplaintBot.Dialogs.Tests.Extraction;

public class ContactMaskTests
{
    [Theory]
    [InlineData("请打13800138000找我", "请打138••••8000找我")]
    [InlineData("call +86 138 0013 8000 today", "call +86 1•• •••• 8000 today")]
    [InlineData("寫信到 wang.li@example.com 給我", "寫信到 w••••••@example.com 給我")]
    [InlineData("修了3次，花了1200元", "修了3次，花了1200元")]
    public void Apply_Contacts_HidesThemAndKeepsEveryPlace(string text, string hidden)
    {
        Assert.Equal(hidden, ContactMask.Apply(text));
        Assert.Equal(text.Length, hidden.Length);
    }
}
