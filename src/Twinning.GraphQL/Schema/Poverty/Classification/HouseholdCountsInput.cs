using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

/// <summary>An income and deprivations, the latter as a number or by name.</summary>
internal sealed record HouseholdCountsInput(
    long? IncomePerPerson, int? Deprivations, IReadOnlyList<string>? Deprived, IReadOnlyList<string>? Unknown)
{
    public ClassificationExplanation Explain(SettlementType settlement, PovertyStandard standard)
    {
        Dong? income = IncomePerPerson is { } amount ? new Dong(amount) : null;
        if (!AreNamed)
        {
            return HouseholdExplanation.Explain(settlement, income, Count(standard), standard);
        }

        return Deprivations is null
            ? HouseholdExplanation.Explain(settlement, income, Named(standard), standard)
            : throw BadInput.At("input.counts", "give the deprivations either as a number or by name (deprived, unknown), not both.");
    }

    /// <summary>Gets a value indicating whether the deprivations are given by name.</summary>
    public bool AreNamed => Deprived is not null || Unknown is not null;

    /// <summary>Reads the deprivations where they are given by name.</summary>
    public Deprivations Named(PovertyStandard standard)
    {
        var indicators = standard.Indicators
            ?? throw BadInput.At("input.counts.deprived", $"the indicators of {standard.Id} are not known; give their number in deprivations.");
        var (deprived, unknown) = (Bits("deprived", Deprived, indicators), Bits("unknown", Unknown, indicators));
        return (deprived & unknown) == 0
            ? Domain.Poverty.Deprivations.Of(deprived, (ushort)(((1 << indicators.Count) - 1) & ~unknown))
            : throw BadInput.At("input.counts.unknown", "an indicator stands in deprived too; name it in one of the two.");
    }

    private DeprivationCount Count(PovertyStandard standard) => Deprivations switch
    {
        null => DeprivationCount.NotKnown(standard),
        { } count when count >= 0 && count <= standard.IndicatorLimit => DeprivationCount.Exactly(count),
        { } count => throw BadInput.At(
            "input.counts.deprivations", $"{count} is out of bounds; valid: 0 to {standard.IndicatorLimit} under {standard.Id}."),
    };

    private static ushort Bits(string name, IReadOnlyList<string>? codes, IReadOnlyList<Indicator> indicators)
    {
        var valid = indicators.Select(indicator => indicator.Code).ToList();
        var bits = 0;
        foreach (var code in codes ?? [])
        {
            var position = valid.IndexOf(code);
            bits |= position >= 0
                ? 1 << position
                : throw BadInput.At($"input.counts.{name}", $"'{code}' is no indicator of the standard; {BadInput.Valid(valid)}");
        }

        return (ushort)bits;
    }
}

internal sealed class HouseholdCountsInputType : InputObjectGraphType<HouseholdCountsInput>
{
    public HouseholdCountsInputType()
    {
        Name = "HouseholdCountsInput";
        Description = "An income and deprivations. What is left out is not known, and the answer says what it could be.";
        Field<LongGraphType>("incomePerPerson").Description("Income per person a month in đồng; a loss is negative.");
        Field<IntGraphType>("deprivations").Description("In how many indicators the household is deprived; or name them in deprived and unknown.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("deprived").Description(
            "The codes of the indicators in which it is deprived. Those neither here nor in unknown are known not to be.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("unknown").Description("The codes of the indicators that are not known.");
    }
}

/// <summary>The points of a survey form.</summary>
internal sealed record SurveyPointsInput(int? Income, int? Deprivation)
{
    public SurveyPoints ToPoints(PovertyStandard standard)
    {
        var points = new SurveyPoints(Income, Deprivation);
        return points.FitOn(standard)
            ? points
            : throw BadInput.At("input.points", standard.SurveyPoints?.PointsPerIndicator.Value is { } each
                ? $"income points are 0 or more, and deprivation points a multiple of {each} from 0 to {each * standard.IndicatorLimit} under {standard.Id}."
                : "points are 0 or more.");
    }
}

internal sealed class SurveyPointsInputType : InputObjectGraphType<SurveyPointsInput>
{
    public SurveyPointsInputType()
    {
        Name = "SurveyPointsInput";
        Description = "The points of the survey form (Phiếu B): B1 and B2 on the form of 2016, A and B on that of 2021. What is left out is not known.";
        Field<IntGraphType>("income").Description("The income points.");
        Field<IntGraphType>("deprivation").Description("The deprivation points.");
    }
}
