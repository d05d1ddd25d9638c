namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>How far a scorecard has come (bước đánh giá).</summary>
public enum ScorecardStage
{
    /// <summary>It was opened and nobody marked it (mới lập).</summary>
    Draft,

    /// <summary>The subject marked itself (tự chấm điểm, tự xếp loại).</summary>
    SelfScored,

    /// <summary>Appraisers marked it (thẩm định).</summary>
    Appraised,

    /// <summary>It was decided (quyết định).</summary>
    Decided,

    /// <summary>The subject appealed (kiến nghị, khiếu nại).</summary>
    Appealed,
}
