namespace Twinning.Domain.Poverty.Classification;

/// <summary>The highest diploma of general education that a person holds.</summary>
public enum GeneralDiploma
{
    /// <summary>None.</summary>
    None,

    /// <summary>Primary school (tiểu học).</summary>
    Primary,

    /// <summary>Lower secondary school (trung học cơ sở).</summary>
    LowerSecondary,

    /// <summary>Upper secondary school (trung học phổ thông).</summary>
    UpperSecondary,
}
