namespace Twinning.Domain.Agencies;

/// <summary>What kind of body an agency is (cơ quan, đơn vị).</summary>
public enum AgencyKind
{
    /// <summary>A body of the Party (cơ quan Đảng).</summary>
    Party,

    /// <summary>A state office (cơ quan nhà nước).</summary>
    StateOffice,

    /// <summary>The Fatherland Front or a mass organisation (Mặt trận, đoàn thể).</summary>
    MassOrganisation,

    /// <summary>A school (trường học).</summary>
    School,

    /// <summary>A hospital or health centre (bệnh viện, trung tâm y tế).</summary>
    Health,

    /// <summary>A bank (ngân hàng).</summary>
    Bank,

    /// <summary>An enterprise (doanh nghiệp).</summary>
    Enterprise,

    /// <summary>A unit of the army (quân đội).</summary>
    Army,

    /// <summary>A unit of the police (công an).</summary>
    Police,

    /// <summary>A commune or ward that is itself twinned (xã, phường kết nghĩa).</summary>
    Commune,

    /// <summary>Any other public unit (đơn vị sự nghiệp khác).</summary>
    OtherUnit,
}
