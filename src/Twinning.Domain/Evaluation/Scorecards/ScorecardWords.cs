using System;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>How stages and actors are written in messages.</summary>
internal static class ScorecardWords
{
    public static string Vietnamese(this ScorecardStage stage) => stage switch
    {
        ScorecardStage.Draft => "mới lập",
        ScorecardStage.SelfScored => "tự chấm điểm",
        ScorecardStage.Appraised => "thẩm định",
        ScorecardStage.Decided => "quyết định",
        ScorecardStage.Appealed => "kiến nghị",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string English(this ScorecardStage stage) => stage switch
    {
        ScorecardStage.Draft => "draft",
        ScorecardStage.SelfScored => "self-scored",
        ScorecardStage.Appraised => "appraised",
        ScorecardStage.Decided => "decided",
        ScorecardStage.Appealed => "appealed",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string Vietnamese(this ScorecardActor actor) => actor switch
    {
        ScorecardActor.Subject => "đối tượng được đánh giá",
        ScorecardActor.Appraiser => "bộ phận thẩm định",
        ScorecardActor.Office => "cấp có thẩm quyền",
        _ => throw new ArgumentOutOfRangeException(nameof(actor)),
    };

    public static string English(this ScorecardActor actor) => actor switch
    {
        ScorecardActor.Subject => "the subject",
        ScorecardActor.Appraiser => "the appraisers",
        ScorecardActor.Office => "the office",
        _ => throw new ArgumentOutOfRangeException(nameof(actor)),
    };
}
