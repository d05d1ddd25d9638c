using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Rules;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema.Rules;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>A change between two points, or why there is none to show.</summary>
internal sealed record PovertyReductionAnswer(
    PovertyPoint From, PovertyPoint To, FigureState State, PovertyReduction? Reduction, IReadOnlyList<Violation> Violations)
{
    public static PovertyReductionAnswer Of(PovertyPoint from, PovertyPoint to)
    {
        if (from.Count is not { } earlier || to.Count is not { } later)
        {
            return new PovertyReductionAnswer(from, to, FigureState.Missing, null, []);
        }

        if (!from.IsShown || !to.IsShown)
        {
            return new PovertyReductionAnswer(from, to, FigureState.Suppressed, null, []);
        }

        var result = PovertyReduction.Between(earlier, later);
        return new PovertyReductionAnswer(
            from, to, result.IsAccepted ? FigureState.Shown : FigureState.NotComparable, result.Value, result.Violations);
    }
}

internal sealed class PovertyReductionType : ShownType<PovertyReductionAnswer>
{
    public PovertyReductionType()
    {
        Name = "PovertyReduction";
        Description = "How poverty changed between two review years. A fall is negative.";
        Show<PovertyPointType>("from", "The earlier figures.", answer => answer.From);
        Show<PovertyPointType>("to", "The later figures.", answer => answer.To);
        Show<FigureStateType>("state", "Whether there is a change to show, and if not, why.", answer => answer.State);
        ShowAny<LongGraphType>("households", "The change in poor households.", answer => answer.Reduction?.HouseholdsChange);
        ShowAny<DecimalGraphType>("relativeChangePercent", "The change in poor households in percent of the earlier number.", answer => answer.Reduction?.RelativeChange?.Percent(2));
        ShowAny<DecimalGraphType>("percentagePoints", "The change of the poor rate in percentage points.", answer => answer.Reduction?.PercentagePoints?.Round(2));
        ShowAny<DecimalGraphType>(
            "percentagePointsPerYear",
            "The same divided by the completed years: what officials mean by \"bình quân mỗi năm giảm\".",
            answer => answer.Reduction?.SimplePointsPerYear?.Round(2));
        ShowAny<DecimalGraphType>(
            "compoundPerYearPercent",
            "The compound change of poor households a year, in percent.",
            answer => answer.Reduction?.CompoundPerYear is { } rate ? decimal.Round(rate * 100, 2) : null);
        ShowAny<IntGraphType>("years", "The completed review years between the two.", answer => answer.Reduction?.Years);
        ShowAny<DateOnlyGraphType>("fromDay", "The day of the earlier figures.", answer => answer.From.Day);
        ShowAny<DateOnlyGraphType>("toDay", "The day of the later figures.", answer => answer.To.Day);
        ShowAll<UnknownFigureType>("unknowns", "The figures that cannot be given, with the reason.", answer => answer.Reduction?.Unknowns ?? []);
        ShowAll<ViolationType>("violations", "Why the two do not compare, with the instruments named.", answer => answer.Violations);
    }
}

internal sealed class UnknownFigureType : ShownType<UnknownFigure>
{
    public UnknownFigureType()
    {
        Name = "UnknownFigure";
        Description = "A figure that cannot be given, and why.";
        Show<StringGraphType>("figure", "Which figure.", unknown => unknown.Figure);
        Show<MessageType>("reason", "Why it cannot be given.", unknown => unknown.Reason);
    }
}
