using System;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>How the figures of conditions are written in messages.</summary>
internal static class RatingFactWords
{
    public static string Vietnamese(this RatingFact fact) => Words(fact).Vietnamese;

    public static string English(this RatingFact fact) => Words(fact).English;

    /// <summary>Writes a figure: a share as a percentage, exactly; a count as it is.</summary>
    public static Message Written(this RatingFact fact, Fraction figure)
    {
        if (fact == RatingFact.SubordinatesDisciplined)
        {
            return new Message(RatingWords.Vietnamese(figure), RatingWords.English(figure));
        }

        var percent = figure * Fraction.Of(100);
        return new Message(RatingWords.Vietnamese(percent) + "%", RatingWords.English(percent) + "%");
    }

    /// <summary>Writes the bound of a condition.</summary>
    public static Message BoundWords(this RatingCondition condition)
    {
        var bound = condition.Fact.Written(condition.Bound);
        return condition.Comparison switch
        {
            Comparison.AtLeast => new Message($"từ {bound.Vietnamese} trở lên", $"{bound.English} or more"),
            Comparison.MoreThan => new Message($"trên {bound.Vietnamese}", $"more than {bound.English}"),
            Comparison.AtMost => new Message($"không quá {bound.Vietnamese}", $"at most {bound.English}"),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    private static Message Words(RatingFact fact) => fact switch
    {
        RatingFact.TasksDone => new("nhiệm vụ hoàn thành", "tasks done"),
        RatingFact.TasksOnTimeWithQuality => new("nhiệm vụ đúng tiến độ, bảo đảm chất lượng", "tasks on time with quality"),
        RatingFact.TasksExceeded => new("nhiệm vụ hoàn thành vượt mức", "tasks exceeded"),
        RatingFact.TasksLate => new("nhiệm vụ chậm tiến độ", "tasks late"),
        RatingFact.CriteriaWeak => new("tiêu chí chưa đạt yêu cầu", "criteria judged weak"),
        RatingFact.UnitTargetsMet => new("chỉ tiêu của đơn vị phụ trách hoàn thành", "targets of the unit led reached"),
        RatingFact.UnitTargetsOnTime => new("chỉ tiêu của đơn vị phụ trách đúng tiến độ", "targets of the unit led on time"),
        RatingFact.UnitTargetsOnTimeWithQuality => new(
            "chỉ tiêu của đơn vị phụ trách đúng tiến độ, bảo đảm chất lượng",
            "targets of the unit led on time with quality"),
        RatingFact.UnitTargetsExceeded => new("chỉ tiêu của đơn vị phụ trách vượt mức", "targets of the unit led exceeded"),
        RatingFact.UnitsAtLeastCompleted => new("đơn vị trực thuộc hoàn thành nhiệm vụ trở lên", "units rated completed or better"),
        RatingFact.UnitsAtLeastGood => new("đơn vị trực thuộc hoàn thành tốt trở lên", "units rated good or better"),
        RatingFact.SubordinatesDisciplined => new("số đơn vị trực thuộc, thành viên lãnh đạo bị kỷ luật", "subordinates disciplined"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
