using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Says of each figure of a reduction that is null why it is.</summary>
internal static class ReductionUnknowns
{
    public static IEnumerable<UnknownFigure> Of(PovertyReduction reduction)
    {
        if (reduction.HouseholdsChange is null)
        {
            yield return new UnknownFigure(nameof(PovertyReduction.HouseholdsChange), CountNotKnown(reduction));
        }

        if (reduction.PercentagePoints is null)
        {
            yield return new UnknownFigure(nameof(PovertyReduction.PercentagePoints), RateNotKnown(reduction));
        }

        if (reduction.RelativeChange is null)
        {
            var reason = reduction.HouseholdsChange is null ? CountNotKnown(reduction) : StartsFromNone(reduction);
            yield return new UnknownFigure(nameof(PovertyReduction.RelativeChange), reason);
            yield return new UnknownFigure(nameof(PovertyReduction.CompoundPerYear), reason);
        }

        if (reduction.SimplePointsPerYear is null)
        {
            yield return new UnknownFigure(nameof(PovertyReduction.SimplePointsPerYear), RateNotKnown(reduction));
        }
    }

    private static Message CountNotKnown(PovertyReduction reduction)
    {
        var years = string.Join(", ", new[] { reduction.Earlier, reduction.Later }
            .Where(count => count.Poor is null)
            .Select(count => count.Year.Number()));
        return new Message($"Chưa biết số hộ nghèo năm {years}.", $"The number of poor households is not known for {years}.");
    }

    private static Message RateNotKnown(PovertyReduction reduction)
    {
        Message[] reasons = [.. new[] { reduction.Earlier, reduction.Later }.Select(count => count.PoorRate.Reason).OfType<Message>()];
        return new Message(
            string.Join(" ", reasons.Select(reason => reason.Vietnamese)),
            string.Join(" ", reasons.Select(reason => reason.English)));
    }

    private static Message StartsFromNone(PovertyReduction reduction) => new(
        $"Năm {reduction.Earlier.Year.Number()} không có hộ nghèo nên không xác định được mức thay đổi tương đối.",
        $"There were no poor households in {reduction.Earlier.Year.Number()}, so a relative change is not defined.");
}
