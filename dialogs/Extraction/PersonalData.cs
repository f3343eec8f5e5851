using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>What a piece of personal data is.</summary>
public enum PersonalDataKind
{
    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An identity card of the mainland, Hong Kong or Taiwan.</summary>
    Identity,

    /// <summary>A bank card.</summary>
    Card,

    /// <summary>An address with its number.</summary>
    Address,

    /// <summary>A name that was given as one.</summary>
    Name,
}

/// <summary>Finds personal data in free text. A number that is said to be an order's, a policy's or a case's is none.</summary>
internal static class PersonalData
{
    /// <summary>Places in the order of the text, never overlapping; offsets are UTF-16.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="contactsOnly">Leave addresses out: only what reaches or identifies a person by number.</param>
    public static List<(PersonalDataKind Kind, int Start, int End)> Find(string text, bool contactsOnly)
    {
        var input = new ExtractionInput(new CueText(text), Script.Simplify(text), default, TimeZoneInfo.Utc);
        var found = new List<(PersonalDataKind Kind, int Start, int End)>();
        var taken = new bool[text.Length];
        foreach (var number in Identifiers.Named(input))
        {
            taken.AsSpan(number.Start..number.End).Fill(true);
        }

        Claim(ContactFields.Emails(input).Select(email => (PersonalDataKind.Email, email.Start, email.End)));
        Claim(PersonalNumbers.Find(input.Plain));
        Claim(ContactFields.Phones(input).Select(phone => (PersonalDataKind.Phone, phone.Start, phone.End)));
        if (!contactsOnly)
        {
            Claim(PlaceFields.Find(input)
                .Where(place => input.Plain.AsSpan(place.Start, place.End - place.Start).IndexOfAnyInRange('0', '9') >= 0)
                .Select(place => (PersonalDataKind.Address, place.Start, place.End)));
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;

        void Claim(IEnumerable<(PersonalDataKind Kind, int Start, int End)> candidates)
        {
            foreach (var candidate in candidates)
            {
                var place = taken.AsSpan(candidate.Start..candidate.End);
                if (!place.Contains(true))
                {
                    place.Fill(true);
                    found.Add(candidate);
                }
            }
        }
    }
}
