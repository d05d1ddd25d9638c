namespace Twinning.Domain.Poverty.Classification;

/// <summary>Whether a person was ill and went for care; ill means in bed and in need of care, or off work or school.</summary>
public enum IllnessCare
{
    /// <summary>Was not ill.</summary>
    NotIll,

    /// <summary>Was ill and went for examination or treatment (khám, chữa bệnh).</summary>
    Treated,

    /// <summary>Was ill and did not go.</summary>
    NotTreated,
}
