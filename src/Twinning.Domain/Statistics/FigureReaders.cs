namespace Twinning.Domain.Statistics;

/// <summary>Who can read the value of a figure.</summary>
public enum FigureReaders
{
    /// <summary>Nobody: there is no value.</summary>
    Nobody,

    /// <summary>The office in charge; the public is shown the reason instead.</summary>
    Office,

    /// <summary>Everyone.</summary>
    Everyone,
}
