using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Spreads;

/// <summary>The change of a score from one year to another; there is none between different measures.</summary>
/// <param name="Earlier">The score of the earlier year.</param>
/// <param name="Later">The score of the later year.</param>
/// <param name="Points">The points gained; null when the two do not compare.</param>
/// <param name="WhyNot">Why they do not compare; null when they do.</param>
public sealed record ScoreChange(YearlyScore Earlier, YearlyScore Later, Fraction? Points, Message? WhyNot)
{
    /// <summary>Compares two years; only the same instrument and the same version of the same criteria set compare.</summary>
    public static ScoreChange Between(YearlyScore earlier, YearlyScore later)
    {
        var why = earlier.Instrument != later.Instrument
            ? new Message(
                $"văn bản đánh giá khác nhau: {earlier.Instrument}, {later.Instrument}", $"different instruments: " +
                    $"{earlier.Instrument}, {later.Instrument}")
            : (earlier.CriteriaSet, earlier.Version) != (later.CriteriaSet, later.Version)
                ? new Message(
                    $"bộ tiêu chí khác nhau: {SetOf(earlier)}, {SetOf(later)}", $"different criteria sets: {SetOf(earlier)}, {SetOf(later)}")
                : null;
        return new ScoreChange(earlier, later, why is null ? later.Score.Points - earlier.Score.Points : null, why);
    }

    private static string SetOf(YearlyScore score) => $"{score.CriteriaSet} {score.Version.Text()}";
}
