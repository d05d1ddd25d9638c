namespace Twinning.Domain.Poverty.Classification;

/// <summary>The level at which a person studies.</summary>
public enum SchoolLevel
{
    /// <summary>Does not study (không đi học).</summary>
    None,

    /// <summary>Kindergarten (mầm non).</summary>
    Preschool,

    /// <summary>Primary school (tiểu học).</summary>
    Primary,

    /// <summary>Lower secondary school (trung học cơ sở).</summary>
    LowerSecondary,

    /// <summary>Upper secondary school (trung học phổ thông).</summary>
    UpperSecondary,

    /// <summary>Vocational training (giáo dục nghề nghiệp).</summary>
    Vocational,

    /// <summary>University or higher (đại học trở lên).</summary>
    Higher,
}
