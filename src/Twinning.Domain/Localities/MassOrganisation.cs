namespace Twinning.Domain.Localities;

/// <summary>A mass organisation with a branch in villages (đoàn thể chính trị - xã hội).</summary>
public enum MassOrganisation
{
    /// <summary>The Women's Union (Hội Liên hiệp Phụ nữ).</summary>
    WomensUnion,

    /// <summary>The Farmers' Association (Hội Nông dân).</summary>
    FarmersAssociation,

    /// <summary>The Youth Union (Đoàn Thanh niên).</summary>
    YouthUnion,

    /// <summary>The Veterans' Association (Hội Cựu chiến binh).</summary>
    VeteransAssociation,

    /// <summary>The Association of the Elderly (Hội Người cao tuổi).</summary>
    ElderlyAssociation,
}
