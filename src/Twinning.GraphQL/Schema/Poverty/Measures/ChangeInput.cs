using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>A measure at two dates.</summary>
internal sealed record ChangeInput(string Earlier, string Later, string Years)
{
    private const string At = "input.change";

    public MeasureChange Measure()
    {
        var years = FractionText.Read(Years, $"{At}.years");
        return years > Fraction.Zero
            ? MeasureChange.Between(FractionText.Read(Earlier, $"{At}.earlier"), FractionText.Read(Later, $"{At}.later"), years)!
            : throw BadInput.At($"{At}.years", "the years between are above 0.");
    }
}

internal sealed class ChangeInputType : InputObjectGraphType<ChangeInput>
{
    public ChangeInputType()
    {
        Name = "MeasureChangeInput";
        Description = "A measure at two dates, of one standard: a change of standard is not a change of poverty.";
        Field<NonNullGraphType<StringGraphType>>("earlier").Description("The measure at the start, exactly: \"1/3\" or \"0.4\"; 0 or more.");
        Field<NonNullGraphType<StringGraphType>>("later").Description("The measure at the end, in the same way.");
        Field<NonNullGraphType<StringGraphType>>("years").Description("The years between, in the same way; above 0, half years are allowed.");
    }
}

internal sealed class MeasureChangeType : ShownType<MeasureChange>
{
    public MeasureChangeType()
    {
        Name = "MeasureChange";
        Description = "How a measure changed between two dates; a fall is negative.";
        Show<ExactNumberType>("absolute", "The later less the earlier.", change => change.Absolute);
        Show<ExactNumberType>("annualised", "The absolute change per year.", change => change.Annualised);
        ShowAny<ExactNumberType>(
            "relativePercent", "The absolute change in percent of the earlier; empty when that was 0.", change => change.RelativePercent);
        ShowAny<FloatGraphType>(
            "annualisedRelativePercent",
            "The relative change per year in percent, compound; empty when the earlier was 0, or where it is beyond what a binary fraction holds.",
            change => change.AnnualisedRelativePercent is { } percent && double.IsFinite(percent) ? percent : null);
    }
}

internal sealed class ExactNumberType : ShownType<Fraction>
{
    public ExactNumberType()
    {
        Name = "ExactNumber";
        Description = "A number, exact and rounded.";
        Show<StringGraphType>("exact", "The number as an exact fraction, such as \"3/8\".", number => number.ToString());
        Show<DecimalGraphType>("value", "The number rounded to twelve places; to none where it is 1,000,000,000,000,000 or more.", number => number.Rounded());
    }
}
