import "./knowledge.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useKeys } from "../keys/use.keys.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { useSession } from "../session/session.js";
import { FaqList } from "./faq.list.js";
import { TestSearch } from "./test.search.js";
import { useFaqs } from "./use.faqs.js";

const FaqDialog = lazy(() => import("./faq.dialog.js"));

export function KnowledgePage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const view = useSearch({ from: "/knowledge" });
  const navigate = useNavigate({ from: "/knowledge" });
  const { faqs, error, refetch, readMore, hasMore, total } = useFaqs(view.q, view.locale);
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (known) => ({ ...known, ...next }) as typeof known, replace: true });
  const edit = (faq: string) => void navigate({ search: (known) => ({ ...known, faq }) });
  useKeys([{ keys: "c", label: "keys.newFaq", group: "list", run: () => edit("new") }], {
    isOn: can("knowledge:write"),
  });

  return (
    <main className="page">
      <header className="page-head">
        <h1>
          {t("shell.place.knowledge")}{" "}
          {total && (
            <span className="dim num">
              {total.value}
              {total.isExact ? "" : "+"}
            </span>
          )}
        </h1>
        <Select
          aria-label={t("knowledge.language")}
          style={{ width: 140 }}
          value={view.locale ?? "any"}
          onChange={(value) => change({ locale: value === "any" ? undefined : value })}
          options={[
            { value: "any", label: t("knowledge.anyLanguage") },
            { value: "zh-CN", label: "中文" },
            { value: "en", label: "English" },
          ]}
        />
        <span className="grow" />
        <SearchField label={t("knowledge.search")} value={view.q} onSearch={(q) => change({ q })} />
        {can("knowledge:write") && (
          <Button type="primary" onClick={() => edit("new")}>
            {t("knowledge.create")}
          </Button>
        )}
      </header>
      <div className="knowledge">
        {error && !faqs ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : !faqs ? (
          <div className="page-pad">
            <Bones widths={[70, 90, 64]} />
          </div>
        ) : !faqs.length ? (
          <Empty
            title={t(view.q ? "common.nothingFound" : "knowledge.empty")}
            text={t("knowledge.emptyText")}
            icon="knowledge"
          />
        ) : (
          <FaqList faqs={faqs} hasMore={hasMore} readMore={readMore} onOpen={edit} />
        )}
        <TestSearch text={view.ask} onAsk={(ask) => change({ ask })} onOpen={edit} />
      </div>
      <Suspense>
        {view.faq && <FaqDialog key={view.faq} id={view.faq} onClose={() => change({ faq: undefined })} />}
      </Suspense>
    </main>
  );
}
