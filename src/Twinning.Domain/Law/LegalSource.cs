using System;

namespace Twinning.Domain.Law;

/// <summary>A text that a rule or a figure rests on, and the place in it.</summary>
/// <param name="Id">A short name that never changes, such as <c>ND-07-2021</c>.</param>
/// <param name="Kind">Whether it is a statute, a programme document or our own convention.</param>
/// <param name="Title">The title in Vietnamese, with its number: "Nghị định 07/2021/NĐ-CP …".</param>
/// <param name="TitleInEnglish">The title in English.</param>
public sealed record LegalSource(string Id, SourceKind Kind, string Title, string TitleInEnglish)
{
    /// <summary>Gets the day it was issued; null when not known.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Gets the days it is in force, as far as known; an open end where none is known.</summary>
    public DayRange InForce { get; init; }

    /// <summary>Gets the place in the text, such as "Điều 3"; null for the whole text.</summary>
    public string? Provision { get; init; }

    /// <summary>Gets the deciding words, in Vietnamese as they stand there; null where they were not seen.</summary>
    public string? Quote { get; init; }

    /// <summary>Gets a remark on what was seen of the text and through whom; null when there is none.</summary>
    public string? Remark { get; init; }

    /// <summary>Points to a place in the text.</summary>
    /// <param name="provision">The place, such as "Điều 3".</param>
    /// <param name="quote">The deciding words, in Vietnamese, where they were seen.</param>
    public LegalSource At(string provision, string? quote = null) => this with { Provision = provision, Quote = quote };

    /// <summary>Prints the title and the place in it.</summary>
    public override string ToString() => Provision is null ? Title : $"{Title}, {Provision}";
}
