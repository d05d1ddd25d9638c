namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Who takes a step.</summary>
public enum ScorecardActor
{
    /// <summary>The subject itself (đối tượng tự đánh giá).</summary>
    Subject,

    /// <summary>The appraisers (bộ phận thẩm định).</summary>
    Appraiser,

    /// <summary>The office that decides (cấp có thẩm quyền).</summary>
    Office,
}
