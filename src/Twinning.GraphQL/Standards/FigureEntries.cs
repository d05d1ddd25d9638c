using System.ComponentModel;
using Twinning.Domain;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Standards;

/// <summary>An amount as the file writes it.</summary>
[Description("An amount of the document.")]
internal sealed record AmountEntry(
    [property: Description("The amount in đồng per person a month.")]
    long Amount,
    [property: Description("The place in the document, such as \"Điều 2\".")]
    string? Provision = null,
    [property: Description("The deciding words, in Vietnamese as they stand there.")]
    string? Quote = null,
    [property: Description("What was seen of it and through whom.")]
    string? Remark = null) : IPlaceInDocument
{
    public Sourced<Dong> In(LegalSource document) => new(new Dong(Amount), document.Of(this));
}

/// <summary>A number as the file writes it.</summary>
[Description("A number of the document.")]
internal sealed record CountEntry(
    [property: Description("The number.")]
    int Count,
    [property: Description("The place in the document, such as \"Điều 2\".")]
    string? Provision = null,
    [property: Description("The deciding words, in Vietnamese as they stand there.")]
    string? Quote = null,
    [property: Description("What was seen of it and through whom.")]
    string? Remark = null) : IPlaceInDocument
{
    public Sourced<int> In(LegalSource document) => new(Count, document.Of(this));
}

/// <summary>A governed review as the file writes it.</summary>
[Description("A review that the standard governs.")]
internal sealed record ReviewEntry(
    [property: Description("The yearly review, or the one that opens a period.")]
    ReturnKind Kind,
    [property: Description("The review year.")]
    int Year,
    [property: Description("The place in the document, such as \"Điều 1\".")]
    string? Provision = null,
    [property: Description("The deciding words, in Vietnamese as they stand there.")]
    string? Quote = null,
    [property: Description("What was seen of it and through whom.")]
    string? Remark = null) : IPlaceInDocument
{
    public GovernedReview In(LegalSource document) => new(Kind, Year, document.Of(this));
}

/// <summary>Income lines as the file writes them.</summary>
[Description("The income lines where a household lives; each includes its own figure.")]
internal sealed record LinesEntry(
    [property: Description("At or below it a household is poor with enough deprivations, and near-poor without.")]
    AmountEntry WithDeprivations,
    [property: Description("At or below it income alone makes a household poor; left out where the standard has no such line.")]
    AmountEntry? IncomeAlone = null,
    [property: Description("The upper line of the average living standard; left out where there is none or it is not known.")]
    AmountEntry? Average = null)
{
    public IncomeLines In(LegalSource document) => new(IncomeAlone?.In(document), WithDeprivations.In(document), Average?.In(document));
}
