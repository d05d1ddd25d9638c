namespace Twinning.Domain.Poverty.Classification;

/// <summary>What a review finds of a household's water, latrine, services and assets; null is not known.</summary>
public sealed record ServiceFindings
{
    /// <summary>Gets the main source of water.</summary>
    public WaterSource? Water { get; init; }

    /// <summary>Gets the latrine.</summary>
    public Latrine? Latrine { get; init; }

    /// <summary>Gets whether any member uses a telephone subscription or the internet, as the review of 2016 asks in one question.</summary>
    public bool? UsesTelecommunications { get; init; }

    /// <summary>Gets whether any member uses the internet, as the review of 2022 asks.</summary>
    public bool? UsesInternet { get; init; }

    /// <summary>Gets whether the household hears the loudspeaker of the commune or village (hệ thống loa truyền thanh).</summary>
    public bool? HearsLoudspeaker { get; init; }

    /// <summary>Gets whether it has a television.</summary>
    public bool? HasTelevision { get; init; }

    /// <summary>Gets whether it has a radio.</summary>
    public bool? HasRadio { get; init; }

    /// <summary>Gets whether it has a desktop computer.</summary>
    public bool? HasDesktopComputer { get; init; }

    /// <summary>Gets whether it has a telephone other than a smartphone.</summary>
    public bool? HasTelephone { get; init; }

    /// <summary>Gets whether a member has a laptop.</summary>
    public bool? HasLaptop { get; init; }

    /// <summary>Gets whether a member has a tablet.</summary>
    public bool? HasTablet { get; init; }

    /// <summary>Gets whether a member has a smartphone.</summary>
    public bool? HasSmartphone { get; init; }
}
