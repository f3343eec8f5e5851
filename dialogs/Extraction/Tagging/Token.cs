namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>What kind of characters a token is made of.</summary>
internal enum TokenForm : byte
{
    /// <summary>One Chinese character.</summary>
    Han,

    /// <summary>A word in small letters.</summary>
    Word,

    /// <summary>A word with a capital.</summary>
    Capitalised,

    /// <summary>A word in capitals.</summary>
    Capitals,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A number in Chinese characters.</summary>
    Numerals,

    /// <summary>Letters and digits.</summary>
    Code,

    /// <summary>A mark that ends a clause.</summary>
    Stop,

    /// <summary>Any other mark.</summary>
    Mark,

    /// <summary>A field that is told by its form.</summary>
    Field,
}

/// <summary>A Chinese character, a word, a number, a mark, or a field that is already known; offsets are UTF-16.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">What it is made of.</param>
/// <param name="Hash">What it is.</param>
internal readonly record struct Token(int Start, int End, TokenForm Form, uint Hash);
