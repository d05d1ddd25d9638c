namespace Twinning.Domain.Poverty;

/// <summary>The review that a return reports.</summary>
public enum ReturnKind
{
    /// <summary>The yearly review (rà soát hằng năm).</summary>
    Annual,

    /// <summary>The review that opens the period of a new standard (rà soát đầu kỳ).</summary>
    Baseline,
}
