using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>Points tell apart what the lines tell apart: the point lines rise, and enough deprivation points are the points of enough indicators.</summary>
internal sealed class PointsSayWhatTheLinesSay() : Rule<StandardCase>(
    "STANDARD-POINTS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Điểm trên phiếu cho cùng kết quả với các mức của chuẩn.",
        "The points of the form say what the lines say."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        var own = subject.Candidate;
        if (own.SurveyPoints is not { } points)
        {
            yield break;
        }

        var (enough, each) = (points.DeprivationPoints.Value, points.PointsPerIndicator.Value);
        if (each < 1 || enough != (long)each * own.DeprivationCutoff.Value)
        {
            yield return Broken(
                $"Điểm thiếu hụt {enough.Text()} không bằng {own.DeprivationCutoff.Value.Text()} chỉ số, mỗi chỉ số {each.Text()} điểm; hãy sửa.",
                $"{enough.Text()} deprivation points are not {own.DeprivationCutoff.Value.Text()} indicators of {each.Text()} points; correct one of them.");
        }

        foreach (var (lines, income) in new[] { (points.Rural, own.Rural), (points.Urban, own.Urban) })
        {
            if (lines.IncomeAlone?.Value > lines.WithDeprivations.Value || lines.IncomeAlone is null != income.IncomeAlone is null)
            {
                yield return Broken(
                    "Điểm thu nhập đủ để là hộ nghèo phải có khi chuẩn có mức thu nhập đó, và không cao hơn điểm kèm thiếu hụt.",
                    "The point line of income alone must be there when the standard has that line, and not above the one with deprivations.");
            }
        }
    }
}
