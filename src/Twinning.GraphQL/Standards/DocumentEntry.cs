using System;
using System.ComponentModel;
using Twinning.Domain;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Standards;

/// <summary>The document that sets a standard, as the file writes it.</summary>
[Description("A document.")]
internal sealed record DocumentEntry(
    [property: Description("A short name that never changes, such as QD-995-2021-HCMC.")]
    string Id,
    [property: Description("The title in Vietnamese, with number and issuer.")]
    string Title,
    [property: Description("The title in English.")]
    string TitleInEnglish,
    [property: Description("Whether it is a statute or a document of the place; a document of the place when left out.")]
    DocumentKind Kind = DocumentKind.PlaceDocument,
    [property: Description("The day it was issued, where known.")]
    DateOnly? IssuedOn = null,
    [property: Description("The first day it is in force, where known.")]
    DateOnly? InForceFrom = null,
    [property: Description("The last day it is in force, where known.")]
    DateOnly? InForceUntil = null,
    [property: Description("What was seen of it and through whom.")]
    string? Remark = null)
{
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public LegalSource ToSource() =>
        new(Id, Kind == DocumentKind.Statute ? SourceKind.Statute : SourceKind.ProgrammeDocument, Title, TitleInEnglish)
        {
            IssuedOn = IssuedOn,
            InForce = DayRange.Of(InForceFrom, InForceUntil),
            Remark = Remark,
        };
}

/// <summary>What kind of document sets a standard.</summary>
internal enum DocumentKind
{
    PlaceDocument,
    Statute,
}

/// <summary>A place in the document, and its words.</summary>
internal interface IPlaceInDocument
{
    string? Provision { get; }

    string? Quote { get; }

    string? Remark { get; }
}

internal static class PlacesInDocument
{
    public static LegalSource Of(this LegalSource document, IPlaceInDocument place) =>
        document with { Provision = place.Provision, Quote = place.Quote, Remark = place.Remark ?? document.Remark };
}
