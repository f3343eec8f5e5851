namespace ComplaintBot.Dialogs.Complaints;

/// <summary>A file that proves something. Its bytes are kept by the shell under <paramref name="Hash"/>; here are only its particulars.</summary>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Kind">The media type that its bytes show: <c>image/jpeg</c>.</param>
/// <param name="Name">As whoever sent it calls it; a person's words.</param>
public sealed record StoredFile(string Hash, long Size, string Kind, string Name);

/// <summary>A file that was sent and not kept.</summary>
/// <param name="Name">As whoever sent it calls it.</param>
/// <param name="Why">Why not.</param>
public sealed record RefusedFile(string Name, FileRefusal Why);

/// <summary>Why a file is not kept.</summary>
public enum FileRefusal
{
    /// <summary>It is larger than what is taken.</summary>
    TooLarge,

    /// <summary>It is of a kind that is not taken, empty, or not what its name says.</summary>
    Kind,

    /// <summary>It could not be fetched from where the channel keeps it.</summary>
    NotFetched,
}
