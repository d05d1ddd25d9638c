namespace Twinning.Domain.Support.Activities;

/// <summary>Where a contribution comes from (nguồn).</summary>
public enum ContributionSource
{
    /// <summary>The agency's own budget (kinh phí cơ quan).</summary>
    AgencyBudget,

    /// <summary>The agency's staff (cán bộ, công chức đóng góp).</summary>
    Staff,

    /// <summary>An enterprise (doanh nghiệp).</summary>
    Enterprise,

    /// <summary>A benefactor (nhà hảo tâm).</summary>
    Benefactor,

    /// <summary>The report does not say (chưa nêu nguồn).</summary>
    NotStated,
}
