namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>What a measure counts in.</summary>
public enum MeasureUnit
{
    /// <summary>0 for no, 1 for yes.</summary>
    YesNo,

    /// <summary>A part of one.</summary>
    Share,

    /// <summary>A count or an average of counts.</summary>
    Count,
}
